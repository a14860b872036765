import {describe, expect, test} from 'vitest'
import {latest} from '../src/preview/latest.js'
import {servePreview} from '../src/preview/serve-preview.js'

describe('the preview server', () => {
  test('shows a build, keeps the last good one beside a problem, and tells open pages', async () => {
    const server = await servePreview(0)
    try {
      expect(server.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/)
      expect(await (await fetch(server.url)).text()).toContain('<iframe')
      const events = await fetch(`${server.url}events`)
      const told = new ReadableStreamDefaultReader(events.body as ReadableStream<Uint8Array>)
      const next = async () => JSON.parse(new TextDecoder().decode((await told.read()).value).replace('data: ', ''))
      expect(await next()).toEqual({pdf: 0, markdown: 0, problems: []})
      server.show({markdown: '# 简报'})
      expect(await next()).toEqual({pdf: 0, markdown: 1, problems: []})
      expect(await (await fetch(`${server.url}briefing.md`)).text()).toBe('# 简报')
      server.show({pdf: new TextEncoder().encode('%PDF-')})
      expect(await next()).toEqual({pdf: 1, markdown: 1, problems: []})
      server.show({problems: ['briefing.md.hbs:3:1: broken']})
      expect(await next()).toEqual({pdf: 1, markdown: 1, problems: ['briefing.md.hbs:3:1: broken']})
      expect(await (await fetch(`${server.url}briefing.pdf`)).text()).toBe('%PDF-')
      told.releaseLock()
      await events.body?.cancel().catch(() => undefined)
    } finally {
      await server.close()
    }
  })

  test('answers nobody who calls it by another name, and nothing but GET', async () => {
    const server = await servePreview(0)
    try {
      const {request} = await import('node:http')
      const status = await new Promise((resolve) => {
        request(server.url, {headers: {host: 'evil.example'}}, (response) => resolve(response.statusCode)).end()
      })
      expect(status).toBe(403)
      expect((await fetch(server.url, {method: 'POST'})).status).toBe(405)
      expect((await fetch(`${server.url}../../etc/passwd`)).status).toBe(404)
    } finally {
      await server.close()
    }
  })
})

test('builds run one at a time, and the last change is always built', async () => {
  const states: string[] = []
  let state = 'first'
  let finish = () => {}
  const rebuild = latest(async () => {
    const seen = state
    await new Promise<void>((resolve) => {
      finish = resolve
    })
    states.push(seen)
  })
  rebuild()
  state = 'second'
  rebuild()
  state = 'third'
  rebuild()
  finish()
  await new Promise((resolve) => setTimeout(resolve, 0))
  finish()
  await new Promise((resolve) => setTimeout(resolve, 0))
  expect(states).toEqual(['first', 'third'])
})
