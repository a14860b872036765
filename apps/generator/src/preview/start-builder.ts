import {Worker} from 'node:worker_threads'
import {InputError, type InputPlace} from '@jianbao/model'
import type {PreviewPart} from './serve-preview.js'

/** What is previewed, over which reports. */
export interface BuilderOptions {
  readonly template: string
  readonly inputs: readonly string[]
  readonly language: 'zh' | 'en'
}

/** What the worker says: a part of a build, that it waits for the next one, or that the reports cannot be read. */
export type BuilderAnswer =
  | {readonly part: PreviewPart}
  | {readonly done: true}
  | {readonly failure: {readonly reason: string; readonly place: InputPlace; readonly hint: string | undefined}}

export interface Builder {
  /** Builds once, after the builds asked for before; `show` is told each part as soon as it is there. */
  readonly build: (show: (part: PreviewPart) => void) => Promise<void>
  readonly close: () => Promise<void>
}

// A build makes some 100 MB of objects that all die young. With Node's 16 MB for young ones a third of its time goes into
// moving them about.
const youngMegabytes = 192

/**
 * Starts a thread that reads the reports and then builds previews, while this one goes on serving pages.
 *
 * @throws {InputError} if the reports cannot be read.
 */
export async function startBuilder(options: BuilderOptions): Promise<Builder> {
  const worker = new Worker(new URL('./preview-worker.js', import.meta.url), {
    workerData: options,
    stdin: true,
    resourceLimits: {maxYoungGenerationSizeMb: youngMegabytes}
  })
  if (options.inputs.includes('-') && worker.stdin) process.stdin.pipe(worker.stdin)
  await untilDone(worker, () => undefined)
  let last: Promise<void> = Promise.resolve()
  return {
    build(show) {
      last = last.then(() => {
        worker.postMessage('build')
        return untilDone(worker, show)
      })
      return last
    },
    async close() {
      await worker.terminate()
    }
  }
}

function untilDone(worker: Worker, show: (part: PreviewPart) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const end = (finish: () => void) => {
      worker.off('message', take).off('error', fail)
      finish()
    }
    const fail = (error: unknown) => end(() => reject(error))
    const take = (answer: BuilderAnswer) => {
      if ('part' in answer) show(answer.part)
      else if ('done' in answer) end(resolve)
      else fail(new InputError(answer.failure.reason, answer.failure.place, answer.failure.hint))
    }
    worker.on('message', take).on('error', fail)
  })
}
