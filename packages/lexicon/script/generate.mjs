// Compiles every data/**/*.yaml into a module under src/generated/, so that the package touches no file at run time.
// The yaml library refuses duplicate keys; the schemas in src/ (checked by the tests) refuse everything else.
import {mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {parse} from 'yaml'

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)))
const target = path.join(root, 'src/generated')
rmSync(target, {recursive: true, force: true})
mkdirSync(target, {recursive: true})
for (const name of readdirSync(path.join(root, 'data'), {recursive: true}).sort()) {
  if (!name.endsWith('.yaml')) continue
  const data = parse(readFileSync(path.join(root, 'data', name), 'utf8'))
  const file = path.join(target, name.replaceAll(path.sep, '-').replace(/\.yaml$/, '.ts'))
  // A string literal parses many times faster than an object literal of the same size.
  const literal = JSON.stringify(JSON.stringify(data))
  writeFileSync(
    file,
    `// Generated from data/${name}; do not edit.\nexport const data: ${typeOf(name, data)} = JSON.parse(${literal})\n`
  )
}

// The compiler refuses the name of a pattern that no file has; of the other files the schemas tell the type.
function typeOf(name, data) {
  if (!name.includes('patterns')) return 'unknown'
  const names = Object.keys(data).map((key) => JSON.stringify(key))
  return `Readonly<Record<${names.join(' | ')}, string | readonly string[]>>`
}
