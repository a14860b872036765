import {chmod, mkdir, mkdtemp, readdir, rm, symlink, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {jianbao} from './command-line.js'

const report = '常州市人民政府工作报告\n2023年工作回顾\n一般公共预算收入680.3亿元,增长7.7%。\n'
let folder = ''
const file = (name: string) => path.join(folder, name)

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'jianbao 坏输入 '))
  await writeFile(file('report.txt'), report)
  await writeFile(file('empty.txt'), '')
  await writeFile(file('essay.txt'), '我家的猫\n我家有3只猫，它们都爱晒太阳。春天来了，院子里的花开了。\n')
  await writeFile(
    file('binary.txt'),
    Uint8Array.from({length: 4000}, (_, k) => ((k * 37) % 256) % 31)
  )
  await writeFile(file('pdf.txt'), '%PDF-1.7\n%âãÏÓ\n')
  await writeFile(file('folder-in-the-way'), 'a file')
  const theme = (page: string) =>
    `name: mine\npage:\n  margins: {top: 25mm, right: 25mm, bottom: 25mm, left: 25mm}\n${page}fonts:\n  sans: {normal: ./report.txt}\ntext: {font: sans, size: 10pt}\n`
  await writeFile(file('key.yaml'), theme('  margin: 25mm\n'))
  await writeFile(file('font.yaml'), theme('  size: A4\n'))
  await writeFile(file('broken.yaml'), 'reports:\n  - file: report.txt\n   translations: []\n')
  await writeFile(file('unknown.yaml'), 'reports:\n  - file: report.txt\ntemplat: x\n')
  await writeFile(file('alias.yaml'), `a: &a [x]\nreports: *b\n`)
  await writeFile(file('missing.yaml'), 'reports:\n  - file: not-there.txt\n')
})

afterAll(() => rm(folder, {recursive: true, force: true}))

describe('one clear sentence and exit code 2', () => {
  test.each([
    [['extract', 'not-there.txt'], /not-there\.txt: There is no such file\. Check the path\./],
    [['extract', '.'], /This is a folder/],
    [['extract', '$/empty.txt'], /The file is empty/],
    [['extract', '$/binary.txt'], /binary data/],
    [['extract', '$/pdf.txt'], /is a PDF, although its name ends in \.txt/],
    [['no-such-command'], /unknown command 'no-such-command'/],
    [['extract', '$/report.txt', '--no-such-option'], /unknown option '--no-such-option'/],
    [['extract', '$/report.txt', '--format', 'xml'], /argument 'xml' is invalid/],
    [['extract'], /missing required argument 'file'/],
    [['track', '$/report.txt', '$/report.txt'], /report\.txt: The file has the same bytes as .*report\.txt\. Give two/],
    [['audit', '$/report.txt', '$/report.txt'], /report\.txt: The file has the same bytes as/],
    [['compare', '-', '-'], /Standard input \(-\) was given more than once/],
    [['brief', '$/broken.yaml'], /broken\.yaml:3:\d+: /],
    [['brief', '$/unknown.yaml'], /unknown\.yaml:3:1: Unknown key “templat”/],
    [['brief', '$/alias.yaml'], /alias\.yaml: The aliases \(\*name\) cannot be followed: .*\. Write the parts out\./],
    [['brief', '$/missing.yaml'], /not-there\.txt: There is no such file/],
    [['brief', '$/essay.txt'], /essay\.txt: This is no work report that can be read/],
    [['brief', '$/report.txt', '--format', 'xml'], /--format is not valid: “xml”\. Give any of md, pdf/],
    [['brief', '$/report.txt', '--date', '2024-02-31'], /--date is not valid: “2024-02-31”\. Give a day/],
    [['brief'], /No report was named, and there is no jianbao\.yaml here\. Give reports/],
    [
      ['brief', '$/report.txt', '--template', 'nothing'],
      /There is no template “nothing”\. Give a folder, or one of .*comparison/
    ],
    [['brief', '$/report.txt', '--theme', 'nothing'], /There is no theme “nothing”/],
    [['brief', '$/report.txt', '--theme', '$/key.yaml'], /key\.yaml:4:3: unknown theme key "page\.margin"/],
    [['brief', '$/report.txt', '--theme', '$/font.yaml'], /font\.yaml:5:1: .*no TrueType or OpenType font file/],
    [
      ['brief', '$/report.txt', '--out', '$/folder-in-the-way'],
      /The output cannot be written \(E\w+\)\. Choose a folder/
    ]
  ])('%j', async (args, sentence) => {
    const {code, out, err} = await jianbao(args.map((arg) => arg.replace('$', folder)))
    expect(err).toMatch(sentence)
    expect(
      err
        .trim()
        .split('\n')
        .filter((line) => line.startsWith('jianbao: '))
    ).toHaveLength(1)
    expect(err).not.toMatch(/\n\s+at /)
    expect({code, out}).toEqual({code: 2, out: ''})
  })
})

test('a folder that may not be written is left as it is', async () => {
  const locked = file('locked')
  await mkdir(locked)
  await chmod(locked, 0o555)
  const {code} = await jianbao(['brief', file('report.txt'), '--out', path.join(locked, 'out'), '--format', 'md'])
  // root may write anywhere: then the briefing is there, whole
  const left = await readdir(locked, {recursive: true})
  expect(left.filter((name) => name.endsWith('.part'))).toEqual([])
  expect(code === 2 ? left : left.filter((name) => name.endsWith('.md')).length).toEqual(code === 2 ? [] : 2)
})

test('help and version end with 0', async () => {
  expect(await jianbao(['--version'])).toMatchObject({code: 0, out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/)})
  expect(await jianbao(['--help'])).toMatchObject({code: 0, out: expect.stringContaining('brief')})
  expect(await jianbao(['extract', '--help'])).toMatchObject({code: 0, out: expect.stringContaining('--explain')})
})

describe('a broken template prints nothing and tells where it is broken', () => {
  test.each([
    ['# 简报\n\n![标志](logo.png)\n', /:3:7: The picture “logo\.png” is not in the template’s folder/],
    ['# 简报\n\n![秘密](../../secret.png)\n', /:3:7: The picture “\.\.\/\.\.\/secret\.png” is not in/],
    ['# 简报\n\n![链接](link.png)\n', /:3:7: The picture “link\.png” is not in/],
    ['# 简报\n\n```chart\ntype: pie\nseries: [a]\nrows: []\n```\n', /:4:1: The chart is not understood at type/],
    [
      '# 简报\n\n```chart\ntype: bars\ntitle: 空图\nseries: [甲]\nrows: [{label: 无, values: [null]}]\n```\n',
      /:4:1: The chart “空图” has no values\. Put it inside/
    ],
    ['# 简报\n\n{{figur title}}\n', /:3:1: There is no helper “figur”. Did you mean “figure”/]
  ])('%j', async (text, sentence) => {
    const template = await mkdtemp(path.join(folder, 'template '))
    await writeFile(path.join(template, 'briefing.md.hbs'), text)
    await symlink(file('report.txt'), path.join(template, 'link.png'))
    const out = path.join(template, 'out')
    const {code, err} = await jianbao(['brief', file('report.txt'), '--template', template, '--out', out])
    expect(err).toMatch(sentence)
    expect(code).toBe(2)
    expect(await readdir(template)).not.toContain('out')
  })
})

test.each([
  ['name: x\ntheem: plain\n', /template\.yaml:2:1: There is no key “theem” in template\.yaml\. Did you mean “theme”/],
  ['name: [x\n', /template\.yaml:\d:\d+: The YAML is broken/],
  [
    'a: &a [x]\nname: *a\n',
    /template\.yaml:2:7: The YAML repeats a part by an alias \(\*a\), which.* Write the part out/
  ]
])('a template.yaml that is not understood is told, not passed over: %j', async (manifest, sentence) => {
  const template = await mkdtemp(path.join(folder, 'template '))
  await writeFile(path.join(template, 'briefing.md.hbs'), '# {{title}}\n')
  await writeFile(path.join(template, 'template.yaml'), manifest)
  const out = path.join(template, 'out')
  const {code, err} = await jianbao(['brief', file('report.txt'), '--template', template, '--out', out])
  expect(err).toMatch(sentence)
  expect(code).toBe(2)
  expect(await jianbao(['template', 'check', template])).toMatchObject({code: 1})
})
