import {mkdtemp, readFile, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {jianbao} from './command-line.js'

let folder = ''
const file = (name: string) => path.join(folder, name)
const report = (place: string, count: number) =>
  `${place}人民政府工作报告\n——2024年1月16日在${place}第十七届人民代表大会第三次会议上\n一、2023年工作回顾\n全年新建量子驿站${count}座。\n`
const own = (id: string) => `lexicon:
  metrics:
    - id: ${id}
      zh: 量子驿站
      aliases: {zh: [新建量子驿站]}
      en: quantum stations
      category: digital
      unit: count
      nature: flow
      additive: true
`

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'jianbao 词表 '))
  await writeFile(file('city.txt'), report('常州市', 30))
  await writeFile(file('district.txt'), report('金坛区', 4))
})

afterAll(() => rm(folder, {recursive: true, force: true}))

const config = (lexicon: string) => `reports: [{file: city.txt}, {file: district.txt}]\nformats: [json]\n${lexicon}`

test('a metric of the configuration is read and compared', async () => {
  await writeFile(file('own.yaml'), config(own('quantum-stations')))
  expect(await jianbao(['brief', file('own.yaml'), '--out', file('out'), '-q'])).toMatchObject({code: 0, err: ''})
  const {metrics} = JSON.parse(await readFile(file('out/comparison.json'), 'utf8'))
  expect(metrics).toEqual([expect.objectContaining({metric: 'quantum-stations'})])
})

test('a fault in it is told with its place', async () => {
  await writeFile(file('broken.yaml'), config(own('quantum-stations').replace('digital', 'no-such-topic')))
  const {code, err} = await jianbao(['brief', file('broken.yaml'), '--out', file('out2')])
  expect(code).toBe(2)
  expect(err).toMatch(/broken\.yaml:\d+:\d+: “lexicon\.metrics\.0/)
})
