import {readdirSync, readFileSync} from 'node:fs'
import {mkdtemp, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {parse} from 'yaml'
import {inChinese} from '../src/console/in-chinese.js'
import {messageLanguage} from '../src/console/message-language.js'
import {jianbao} from './command-line.js'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'jianbao-zh: '))
  await writeFile(path.join(folder, 'empty.txt'), '')
  await writeFile(path.join(folder, 'damaged.txt'), '政府工作报告\n一、工作回顾\n全市实施?个城中村改造，增长1?.5%。\n')
})
afterAll(() => rm(folder, {recursive: true, force: true}))

test.each([
  [['brief'], {}, 'en'],
  [['brief'], {LANG: 'zh_CN.UTF-8'}, 'zh'],
  [['brief'], {LANG: 'zh_CN.UTF-8', LC_ALL: 'C'}, 'en'],
  [['brief', '--lang', 'en'], {LANG: 'zh_CN.UTF-8'}, 'en'],
  [['brief', '--lang=zh'], {}, 'zh'],
  [['brief', '-l', 'zh', 'a.txt'], {}, 'zh']
] as const)('%j in %j speaks %s', (args, env, language) => expect(messageLanguage(args, env)).toBe(language))

describe('messages with --lang zh', () => {
  test.each([
    [['extract', '$/empty.txt'], /empty\.txt: 文件是空的。请给出有报告正文的文件。/],
    [['extract', 'not-there.txt'], /not-there\.txt: 没有这个文件。请核对路径。/],
    [['no-such-command'], /没有命令“no-such-command”/],
    [['extract', '$/empty.txt', '--format', 'xml'], /不能取“xml”，可取：jsonl, json, csv, table。/],
    [['brief', '$/empty.txt', '--date', '2024-02-31'], /--date不能取“2024-02-31”。请给出日历上的日期/],
    [['brief', '$/damaged.txt', '--template', 'nothing'], /没有名为“nothing”的模板。请给出文件夹，或下列之一：/],
    [['clean', '$/damaged.txt'], /damaged\.txt:3:5: 警告: .*丢失.*请对照报告的其他版本核实/]
  ])('%j', async (args, expected) => {
    const {err} = await jianbao([...args.map((arg) => arg.replace('$', folder)), '--lang', 'zh'])
    expect(err).toMatch(expected)
  })

  test('the help is Chinese, names of options stay', async () => {
    const {out} = await jianbao(['compare', '--help', '--lang', 'zh'])
    expect(out).toContain('用法：')
    expect(out).toMatch(/--lang <language> +标签的语言（可取："zh", "en"；默认："zh"）/)
    expect(out.match(/[a-z]{3,} [a-z]{3,} [a-z]{3,}/)).toBeNull()
  })

  test('what is not listed stays English', () => {
    expect(inChinese('a.txt: Nothing of the sort. Check the path.')).toBe('a.txt: Nothing of the sort. Check the path.')
    expect(inChinese('a.txt: The file is empty. Nothing of the sort.')).toBe('a.txt: 文件是空的。 Nothing of the sort.')
  })
})

/** Sentences that the code throws or tells: the arguments of errors, and reasons and hints of diagnostics. */
function sentencesOf(source: string): string[] {
  const calls = /(?:new (?:InputError|TemplateProblem)\(|(?:reason|hint)(?::| =)|throw new \w+Error\(|warn\()/g
  return Array.from(source.matchAll(calls), ({index}) => source.slice(index, index + longestCall)).flatMap((call) =>
    Array.from(
      call.split(/\n\s*\}|\n\n|\.describe\(/)[0]?.matchAll(/'((?:[^'\\\n]|\\.)*)'|`((?:[^`\\]|\\.)*)`/g) ?? [],
      ([, plain, open]) => (plain ?? open ?? '').replaceAll(/\$\{(?:[^{}]|\{[^{}]*\})*\}/g, '{}')
    ).filter((text) => /^[A-Z“][^{}]* .*[.?]$/.test(text))
  )
}

const longestCall = 400

test('every sentence of an error, and every reason and hint, has its Chinese', () => {
  const listed = Object.keys(
    parse(readFileSync(new URL('../messages/zh.yaml', import.meta.url), 'utf8')) as Record<string, string>
  ).map((key) => key.replaceAll(/\{\d\}/g, '{}'))
  const root = new URL('../../../', import.meta.url)
  const folders = ['ingest', 'clean', 'parse', 'compare', 'template'].map((name) => `packages/${name}/src`)
  const files = [...folders, 'apps/generator/src'].flatMap((name) =>
    readdirSync(new URL(name, root), {recursive: true, encoding: 'utf8'}).flatMap((file) =>
      file.endsWith('.ts') ? [new URL(`${name}/${file}`, root)] : []
    )
  )
  const sentences = files.flatMap((file) => sentencesOf(readFileSync(file, 'utf8')))
  expect(sentences.length).toBeGreaterThan(100)
  expect([...new Set(sentences)].filter((sentence) => !listed.includes(sentence))).toEqual([])
})
