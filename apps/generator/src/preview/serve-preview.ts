import {createServer, type IncomingMessage, type ServerResponse} from 'node:http'
import type {AddressInfo} from 'node:net'
import {previewPage} from './preview-page.js'

/** What a build has made so far. Problems leave the last good PDF and Markdown in place. */
export interface PreviewPart {
  readonly pdf?: Uint8Array
  readonly markdown?: string
  readonly problems?: readonly string[]
}

/** What is shown, and how often each thing has changed. */
interface PreviewState extends PreviewPart {
  readonly problems: readonly string[]
  readonly versions: {readonly pdf: number; readonly markdown: number}
}

export interface PreviewServer {
  /** Address of the page, on the loopback interface. */
  readonly url: string
  /** Shows something new in every open page. */
  readonly show: (part: PreviewPart) => void
  readonly close: () => Promise<void>
}

/** Serves the preview page on 127.0.0.1; nobody but this machine reaches it. `port` 0 takes a free one. */
export async function servePreview(port: number): Promise<PreviewServer> {
  const listeners = new Set<ServerResponse>()
  let state: PreviewState = {problems: [], versions: {pdf: 0, markdown: 0}}
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
    show(part) {
      const {pdf, markdown} = state.versions
      const versions = {pdf: pdf + (part.pdf ? 1 : 0), markdown: markdown + (part.markdown === undefined ? 0 : 1)}
      state = {...state, ...part, versions}
      for (const listener of listeners) listener.write(eventOf(state))
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
  state: PreviewState,
  listeners: Set<ServerResponse>
): void {
  const {pathname} = new URL(request.url ?? '/', 'http://localhost')
  if (request.method !== 'GET') end(response, 405, 'text/plain', 'Only GET.')
  else if (pathname === '/') end(response, 200, 'text/html; charset=utf-8', previewPage)
  else if (pathname === '/briefing.pdf' && state.pdf) end(response, 200, 'application/pdf', state.pdf)
  else if (pathname === '/briefing.md' && state.markdown !== undefined)
    end(response, 200, 'text/plain; charset=utf-8', state.markdown)
  else if (pathname === '/events') listen(response, listeners, state)
  else end(response, 404, 'text/plain', 'Nothing here.')
}

/** A state as a server-sent event; the PDF and the Markdown are fetched by their numbers. */
const eventOf = ({versions, problems}: PreviewState) => `data: ${JSON.stringify({...versions, problems})}\n\n`

/** Tells a page what is shown now, and then every change. */
function listen(response: ServerResponse, listeners: Set<ServerResponse>, state: PreviewState): void {
  response.writeHead(200, {'content-type': 'text/event-stream', 'cache-control': 'no-store'})
  response.write(eventOf(state))
  listeners.add(response)
  response.on('close', () => listeners.delete(response))
}

function end(response: ServerResponse, status: number, type: string, body: string | Uint8Array): void {
  response.writeHead(status, {'content-type': type, 'cache-control': 'no-store', 'x-content-type-options': 'nosniff'})
  response.end(body)
}
