import {describe, expect, test} from 'vitest'
import {readFigures} from '../../src/index.js'
import {counts} from './corpus/counts.js'
import {readMarked} from './marked.js'

const specimens = {...counts}

describe.each(Object.entries(specimens))('%s', (_, sentences) => {
  test.each(sentences)('%s', (source) => {
    const {text, planned, marks} = readMarked(source)
    const role = planned ? 'tasks' : 'review'
    const figures = readFigures({
      text,
      role,
      language: 'zh',
      section: [],
      year: '2024',
      yearReviewed: '2023',
      before: []
    })
    for (const {end, kind, ...fields} of marks) {
      const figure = figures.find((found) => found.end === end)
      const told = `${text.slice(0, end)}【】 in ${figure?.rules.join(' ')}`
      if (kind === null) expect(figure, told).toBeUndefined()
      else expect(figure, told).toMatchObject({kind, ...fields})
    }
  })
})
