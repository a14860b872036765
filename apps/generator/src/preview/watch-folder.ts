import {watch} from 'node:fs'

const settle = 30 // ms: editors save in several steps (write, rename); one build is enough for them

/** Calls `changed` shortly after files in a folder change; gives a function that stops it. */
export function watchFolder(folder: string, changed: () => void): () => void {
  let timer: NodeJS.Timeout | undefined
  const watcher = watch(folder, {recursive: true}, () => {
    clearTimeout(timer)
    timer = setTimeout(changed, settle)
  })
  return () => {
    clearTimeout(timer)
    watcher.close()
  }
}
