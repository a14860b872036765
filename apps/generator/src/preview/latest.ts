/**
 * Runs a build for every change, one at a time: changes while one runs are answered by one more after it, so that an
 * older state of the template is never shown last.
 */
export function latest(build: () => Promise<void>): () => void {
  let running = false
  let again = false
  const run = async () => {
    if (running) {
      again = true
      return
    }
    running = true
    do {
      again = false
      await build()
    } while (again)
    running = false
  }
  return () => void run()
}
