// node bench/same-bytes.mjs 20 22: whether these versions of Node (from the npm package `node`) print the same bytes.
import {execFileSync} from 'node:child_process'
import {fileURLToPath} from 'node:url'

const script = fileURLToPath(new URL('cold.mjs', import.meta.url))
const versions = process.argv.slice(2)
const hashes = versions.map((version) => {
  const output = execFileSync('npx', ['-y', `node@${version}`, script], {encoding: 'utf8'})
  const {sha256} = JSON.parse(output)
  console.log(`Node ${version}: ${sha256}`)
  return sha256
})
const same = new Set(hashes).size === 1
console.log(same ? 'the same bytes' : 'other bytes')
process.exitCode = same ? 0 : 1
