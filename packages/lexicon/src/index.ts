export {builtInLexicon, type Lexicon} from './built-in-lexicon.js'
export * from './clean.js'
export type {ConsultationWords} from './compare/consultation-schema.js'
export type {CompareFacets} from './compare/facets-schema.js'
export type {CompareHeadlines} from './compare/headlines-schema.js'
export type {CompareLabels} from './compare/labels-schema.js'
export type {Matter} from './compare/matters-schema.js'
export type {CompareMilestones} from './compare/milestones-schema.js'
export type {ComparePlaces} from './compare/places-schema.js'
export type {CompareStages, Stage} from './compare/stages-schema.js'
export type {TrackWords} from './compare/track-schema.js'
export {
  compareFacets,
  compareHeadlines,
  compareLabels,
  compareMilestones,
  comparePlaces,
  compareStages,
  confusableMetrics,
  consultationWords,
  matters,
  trackWords
} from './compare/words.js'
export {composeName} from './compose-name.js'
export {type CoreMetrics, coreMetrics} from './core-metrics.js'
export {type ClassWord, classWordOf, classWords, type Division, type DivisionLevel, divisions} from './divisions.js'
export {
  type EnglishCues,
  type EnglishFigureWords,
  type EnglishNumerals,
  type EnglishPatterns,
  type EnglishQuantityWords,
  type EnglishUnits,
  type EnglishVerbs,
  type EnglishWords,
  english
} from './english.js'
export {type EnglishPatternName, englishPattern} from './english-pattern.js'
export {expandAlias} from './expand-alias.js'
export {findPlace, findPlaces, isWithin, parentsOf} from './find-place.js'
export {type GlossFile, gloss, glossFile} from './gloss.js'
export {
  type AnnouncedNouns,
  type InitiativeKind,
  type InitiativeNameFile,
  initiativeNameFile,
  type MemberList,
  type NameHead,
  nameHeads
} from './initiative-names.js'
export {
  type Metric,
  type MetricFile,
  type MetricRules,
  metricById,
  metricFiles,
  metricRules,
  metrics,
  type Nature,
  type Wordings
} from './metric.js'
export {type NameExpressions, nameExpressions} from './name-expressions.js'
export type {CongressSessions} from './parse/congress-sessions-schema.js'
export {
  abbreviations,
  congressSessions,
  frontCues,
  headingLabels,
  lineCues,
  metadataCues,
  roleCues,
  titleCues,
  yearCues
} from './parse/cues.js'
export type {FrontCues} from './parse/front-schema.js'
export type {LineCues} from './parse/lines-schema.js'
export type {MetadataCues} from './parse/metadata-schema.js'
export type {HeadingRole, ParagraphCue, RoleCues} from './parse/roles-schema.js'
export type {Abbreviations} from './parse/sentences-schema.js'
export type {TitleCues} from './parse/titles-schema.js'
export type {YearCues} from './parse/years-schema.js'
export {phraseReach} from './phrase-reach.js'
export {spellOut} from './pinyin.js'
export {type PlaceMention, placesIn} from './places-in.js'
export {type RankScopes, rankScopes} from './rank-scopes.js'
export {type Scale, type TemplateWords, templateWords, type UnitWords} from './template-words.js'
export {type Term, type TermFile, type TermKind, termFile, terms} from './term.js'
export {type Topic, type TopicFile, topicById, topicFile, topics} from './topic.js'
export {translationTraps} from './translation-traps.js'
export {wordSets} from './word-sets.js'
export {WordTable} from './word-table.js'
export {type WorksFile, worksFile} from './works.js'
export * from './zh-comparisons.js'
export * from './zh-kind.js'
export * from './zh-noise.js'
export * from './zh-nouns.js'
export {chinesePatterns} from './zh-patterns.js'
export * from './zh-quantity.js'
export {chineseTable} from './zh-table.js'
export * from './zh-tail.js'
export * from './zh-time.js'
