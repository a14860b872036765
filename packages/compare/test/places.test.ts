import {describe, expect, test} from 'vitest'
import {compareReports} from '../src/index.js'
import {metadata, spoken} from './reading.js'

const city = metadata('city')
const district = metadata('district', {level: 'district'})

function placesOf(wide: ReturnType<typeof spoken>, narrow: ReturnType<typeof spoken>) {
  return compareReports([wide, narrow]).places
}

describe('passages of the wider report on the narrower place', () => {
  test('what was done is the same fact where the district tells the same step', () => {
    const [place] = placesOf(
      spoken(city, [{text: '金坛大桥建成通车。'}]),
      spoken(district, [{text: '金坛大桥顺利通车。新增就业1万人。'}])
    )
    expect(place).toMatchObject({
      place: '金坛区',
      named: true,
      relation: 'same-fact',
      wider: {quote: '金坛大桥建成通车'}
    })
    expect(place?.narrower.map(({quote}) => quote)).toEqual(['金坛大桥顺利通车'])
  })

  test('a start that the district only pushes on differs in ambition', () => {
    const places = placesOf(
      spoken(city, [{role: 'tasks', text: '开工建设金坛大桥。'}]),
      spoken(district, [{role: 'tasks', text: '加快推进金坛大桥前期工作。'}])
    )
    expect(places).toMatchObject([{relation: 'ambition-differs'}])
  })

  test('what the district does not speak of stands alone', () => {
    const places = placesOf(spoken(city, [{text: '金坛大桥建成通车。'}]), spoken(district, [{text: '粮食丰收。'}]))
    expect(places).toMatchObject([{relation: 'none', narrower: []}])
  })

  test('greetings and other places are no passages', () => {
    const wide = spoken(city, [{role: 'closing', text: '金坛的明天更加美好。'}, {text: '武进大桥通车。'}])
    expect(placesOf(wide, spoken(district, [{text: '金坛大桥通车。'}]))).toEqual([])
  })

  test('reports of the same level have none', () => {
    const other = metadata('other', {place: {name: '苏州市', short: '苏州', en: 'Suzhou', parents: ['江苏省']}})
    expect(placesOf(spoken(city, [{text: '苏州园林修缮。'}]), spoken(other, [{text: '苏州园林修缮。'}]))).toEqual([])
  })
})
