import {data as sessionData} from '../generated/parse-congress-sessions.js'
import {data as frontData} from '../generated/parse-front.js'
import {data as labelData} from '../generated/parse-labels.js'
import {data as lineData} from '../generated/parse-lines.js'
import {data as metadataData} from '../generated/parse-metadata.js'
import {data as roleData} from '../generated/parse-roles.js'
import {data as sentenceData} from '../generated/parse-sentences.js'
import {data as titleData} from '../generated/parse-titles.js'
import {data as yearData} from '../generated/parse-years.js'
import type {CongressSessions} from './congress-sessions-schema.js'
import type {FrontCues} from './front-schema.js'
import type {HeadingLabels} from './labels-schema.js'
import type {LineCues} from './lines-schema.js'
import type {MetadataCues} from './metadata-schema.js'
import type {RoleCues} from './roles-schema.js'
import type {Abbreviations} from './sentences-schema.js'
import type {TitleCues} from './titles-schema.js'
import type {YearCues} from './years-schema.js'

// What reports are parsed by. The tests check the data against its schemas, so it is only cast here.
export const congressSessions = sessionData as CongressSessions
export const frontCues = frontData as Readonly<Record<'zh' | 'en', FrontCues>>
export const {labels: headingLabels} = labelData as HeadingLabels
export const lineCues = lineData as LineCues
export const metadataCues = metadataData as MetadataCues
export const roleCues = roleData as RoleCues
export const abbreviations = sentenceData as Abbreviations
export const titleCues = titleData as TitleCues
export const yearCues = yearData as YearCues
