import {createServer, type IncomingMessage, type ServerResponse} from 'node:http'
import type {AddressInfo} from 'node:net'
import {previewPage} from './preview-page.js'

/** One build of a template. Problems leave the last good PDF and Markdown in place. */
export interface PreviewBuild {
  readonly pdf?: Uint8Array
  readonly markdown?: string
  readonly problems: readonly string[]
}

export interface PreviewServer {
  /** Address of the page, on the loopback interface. */
  readonly url: string
  /** Shows a new build in every open page. */
  readonly show: (build: PreviewBuild) => void
  readonly close: () => Promise<void>
}

/** Serves the preview page on 127.0.0.1; nobody but this machine reaches it. `port` 0 takes a free one. */
export async function servePreview(port: number): Promise<PreviewServer> {
  const listeners = new Set<ServerResponse>()
  let state: {version: number; build: PreviewBuild} = {version: 0, build: {problems: []}}
  const server = createServer((request, response) => {
    if (!isLocal(request)) return end(response, 403, 'text/plain', 'Only this machine may look.')
    answer(request, response, state, listeners)
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  })
  const {port: taken} = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${taken}/`,
    show(build) {
      state = {version: state.version + 1, build: {...state.build, ...build}}
      for (const listener of listeners) listener.write(`data: ${state.version}\n\n`)
    },
    async close() {
      for (const listener of listeners) listener.end()
      await new Promise((resolve) => server.close(resolve))
    }
  }
}

/** A page of another site that resolves its name to 127.0.0.1 (DNS rebinding) still sends its own name. */
function isLocal(request: IncomingMessage): boolean {
  return /^(?:127\.0\.0\.1|localhost)(?::\d+)?$/.test(request.headers.host ?? '')
}

function answer(
  request: IncomingMessage,
  response: ServerResponse,
  {version, build}: {version: number; build: PreviewBuild},
  listeners: Set<ServerResponse>
): void {
  const {pathname} = new URL(request.url ?? '/', 'http://localhost')
  if (request.method !== 'GET') end(response, 405, 'text/plain', 'Only GET.')
  else if (pathname === '/') end(response, 200, 'text/html; charset=utf-8', previewPage)
  else if (pathname === '/state')
    end(response, 200, 'application/json', JSON.stringify({version: build.pdf ? version : 0, problems: build.problems}))
  else if (pathname === '/briefing.pdf' && build.pdf) end(response, 200, 'application/pdf', build.pdf)
  else if (pathname === '/briefing.md' && build.markdown !== undefined)
    end(response, 200, 'text/plain; charset=utf-8', build.markdown)
  else if (pathname === '/events') listen(response, listeners)
  else end(response, 404, 'text/plain', 'Nothing here.')
}

function listen(response: ServerResponse, listeners: Set<ServerResponse>): void {
  response.writeHead(200, {'content-type': 'text/event-stream', 'cache-control': 'no-store'})
  response.flushHeaders()
  listeners.add(response)
  response.on('close', () => listeners.delete(response))
}

function end(response: ServerResponse, status: number, type: string, body: string | Uint8Array): void {
  response.writeHead(status, {'content-type': type, 'cache-control': 'no-store', 'x-content-type-options': 'nosniff'})
  response.end(body)
}
