import {processConsole} from './console/console.js'
import {run} from './run.js'

// A reader that stops early (`jianbao extract a.txt | head`) is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0)
  throw error
})
const args = process.argv.slice(2)
process.exitCode = await run(args, await processConsole(args))
