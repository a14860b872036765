#!/usr/bin/env node
// Sets the workspace up and runs one of its jobs, on a machine that has only Node and npm:
//   node .ci/workspace.mjs build | test | start
import {spawnSync} from 'node:child_process'
import {createHash} from 'node:crypto'
import {existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {fileURLToPath} from 'node:url'

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)))
const job = process.argv[2]
const {packageManager} = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'))
const stamp = path.join(root, 'node_modules', '.jianbao-setup')
const binaries = path.join(root, 'node_modules', '.bin')

const env = {
  ...process.env,
  PATH: binaries + path.delimiter + process.env.PATH,
  TURBO_TELEMETRY_DISABLED: '1',
  DO_NOT_TRACK: '1'
}

/** Runs a command in the workspace's folder with our terminal; stops the job if it fails. */
function run(command, args, message) {
  const windows = process.platform === 'win32'
  const {status} = spawnSync(command, args, {cwd: root, env, stdio: 'inherit', shell: windows})
  if (status === 0) return
  console.error(message)
  process.exit(status ?? 1)
}

/** What an installation depends on: when it is unchanged there is nothing to install. */
function setupKey() {
  const hash = createHash('sha256').update(process.version)
  for (const name of ['pnpm-lock.yaml', 'pnpm-workspace.yaml', 'package.json'])
    hash.update(readFileSync(path.join(root, name)))
  return hash.digest('hex')
}

function setUp() {
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === setupKey()) return
  console.log(`Setting up with ${packageManager} …`)
  run(
    'npx',
    ['--yes', '--prefer-offline', packageManager, 'install', '--frozen-lockfile', '--prefer-offline'],
    'The packages could not be installed: the lines above say why. Is the npm registry within reach?'
  )
  mkdirSync(path.dirname(stamp), {recursive: true})
  writeFileSync(stamp, setupKey())
}

const turbo = (tasks, message) => run('turbo', ['run', ...tasks, '--output-logs=new-only'], message)

/** Adds up what every package's tests have written, and prints the one line that counts them. */
function countTests() {
  let passed = 0
  let failed = 0
  for (const file of resultFiles()) {
    const results = JSON.parse(readFileSync(file, 'utf8'))
    passed += results.numPassedTests
    failed += results.numFailedTests
  }
  console.log(`${passed} passed, ${failed} failed`)
  if (passed === 0 || failed > 0) process.exit(1)
}

function resultFiles() {
  const folders = ['packages', 'apps'].flatMap((parent) =>
    readdirSync(path.join(root, parent)).map((name) => path.join(root, parent, name))
  )
  return [...folders, path.join(root, 'test')]
    .map((f) => path.join(f, '.vitest/results.json'))
    .filter((f) => existsSync(f))
}

const jobs = {
  build() {
    turbo(['build'], 'The build failed: the lines above say where.')
  },
  test() {
    run(
      'biome',
      ['ci', '--colors=off', '.'],
      'The linter or formatter found something: `npm run format` mends what can be mended.'
    )
    turbo(['build', 'typecheck', 'test'], 'A build, type check or test failed: the lines above say which.')
    countTests()
  },
  count: countTests,
  start() {
    jobs.build()
    run(
      'node',
      ['apps/generator/bin/jianbao.js', 'brief', 'seeds/jianbao.yaml', '--out', 'out'],
      'The briefing was not made.'
    )
  }
}

if (!Object.hasOwn(jobs, job)) {
  console.error(`Unknown job “${job ?? ''}”: say one of ${Object.keys(jobs).join(', ')}.`)
  process.exit(2)
}
setUp()
jobs[job]()
