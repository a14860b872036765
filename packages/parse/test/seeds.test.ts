import {describe, expect, it} from 'vitest'
import {parseReport} from '../src/index.js'
import {fixture} from './document.js'

describe('metadata of the seeds', () => {
  it('reads a city report in English', () => {
    const {metadata} = parseReport(fixture('000.txt'))
    expect(metadata).toMatchObject({
      id: 'changzhou-2024-government',
      title: 'Changzhou Municipal People’s Government Work Report',
      body: 'government',
      level: 'city',
      year: '2024',
      yearReviewed: '2023',
      date: '2024-01-16',
      speaker: 'Sheng Lei',
      session: 'third meeting of the 17th Changzhou People’s Congress',
      language: 'en',
      translation: true
    })
    expect(metadata.place).toEqual({
      name: '常州市',
      short: '常州',
      en: 'Changzhou',
      code: '320400',
      parents: ['江苏省']
    })
  })

  it('reads a CPPCC report, whose speaker has no office', () => {
    const {metadata} = parseReport(fixture('001.txt'))
    expect(metadata).toMatchObject({id: 'changzhou-2024-cppcc', body: 'cppcc', date: '2024-01-15', speaker: 'Dai Yuan'})
  })

  it('tells news about a report from a report, and another year', () => {
    const {metadata, diagnostics} = parseReport(fixture('003.txt'))
    expect(metadata).toMatchObject({
      id: 'changzhou-2023-news',
      body: 'news',
      year: '2023',
      date: '2023-01-15',
      speaker: null
    })
    expect(diagnostics.map(({ruleId}) => ruleId)).toContain('news-about-report')
  })

  it('reads a district report without session and date', () => {
    const {metadata} = parseReport(fixture('004.clean.txt'))
    expect(metadata).toMatchObject({
      id: 'jintan-2024-government',
      level: 'district',
      year: '2024',
      date: null,
      session: null
    })
    expect(metadata.place?.parents).toEqual(['江苏省', '常州市'])
  })
})

it('gives news neither parts nor roles', () => {
  const {children} = parseReport(fixture('003.txt'))
  expect(children.map((node) => (node.type === 'paragraph' ? node.role : node.type))).toEqual(
    children.map(() => 'other')
  )
})

describe('parts of the seeds', () => {
  it.each([
    ['000.txt', ['review', 'requirements', 'tasks']],
    ['001.txt', ['review', 'tasks']],
    ['004.clean.txt', ['review', 'tasks']]
  ])('%s', (name, roles) => {
    const parts = parseReport(fixture(name)).children.filter((node) => node.type === 'section')
    expect(parts.map(({role}) => role)).toEqual(roles)
  })
})
