import {readFile} from 'node:fs/promises'
import type {Command} from 'commander'
import {expect, test} from 'vitest'
import {configSchema, manifestSchema} from '../src/config/config.js'
import {ownLexicon} from '../src/config/own-lexicon.js'
import {parseYaml} from '../src/config/parse-yaml.js'
import {createProgram} from '../src/program.js'

const manual = await readFile(new URL('../README.md', import.meta.url), 'utf8')
const examples = [...manual.matchAll(/```yaml\n([\s\S]+?)```/g)].map(([, yaml]) => yaml ?? '')
const silent = {
  stdin: async () => new Uint8Array(),
  out: () => {},
  err: () => {},
  terminal: false,
  columns: 80,
  say: String
}

function all(command: Command): Command[] {
  return [command, ...command.commands.flatMap(all)]
}

test('names every command and every option', () => {
  const commands = all(createProgram(silent, () => {})).filter((command) => command.commands.length === 0)
  expect(commands.length).toBeGreaterThan(10)
  for (const command of commands) {
    const parent = command.parent?.name() === 'template' ? 'template ' : ''
    expect(manual).toContain(`jianbao ${parent}${command.name()} `)
    for (const {long} of command.options) expect(manual, command.name()).toContain(long ?? '')
  }
})

test('its configuration is read, and explains every key', () => {
  const config = parseYaml(examples[0] ?? '', configSchema, 'README.md')
  expect(Object.keys(config).sort()).toEqual(Object.keys(configSchema.shape).sort())
  for (const key of Object.keys(configSchema.shape)) expect(manual).toContain(`| \`${key}\``)
  expect(ownLexicon(config.lexicon, examples[0] ?? '', 'README.md')).toBeDefined()
})

test('its manifest is read, and has every key', () => {
  const [entry] = parseYaml(examples[1] ?? '', manifestSchema, 'README.md').documents
  expect(Object.keys(entry ?? {}).sort()).toEqual(Object.keys(manifestSchema.shape.documents.element.shape).sort())
})
