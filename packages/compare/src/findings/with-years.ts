import {templateWords} from '@jianbao/lexicon'
import type {ComparedReport} from '@jianbao/model'
import {fill} from '../number/say.js'

/** Two reports of one place are told apart in sentences by their years: 海拉尔区（2012年）, Hailar District (2012). */
export function withYears(reports: readonly ComparedReport[]): ComparedReport[] {
  return reports.map((report) => {
    const {place, year} = report
    const isAmbiguous = reports.some(
      (other) => other.body === report.body && other.place?.name === place?.name && other.year !== year
    )
    if (place === null || year === null || !isAmbiguous) return report
    const {ofYear} = templateWords()
    const name = fill(ofYear.zh, {name: place.name, year})
    return {...report, place: {...place, name, en: fill(ofYear.en, {name: place.en, year})}}
  })
}
