// What checks a user's additions and the lexicon's own files. Apart from the words, for it loads zod, which takes longer
// than restoring a text does.
export {
  type Extended,
  type ExtensionIssue,
  extendLexicon,
  type LexiconExtension,
  lexiconExtensionSchema
} from './extend-lexicon.js'
export {metricFileSchema, metricRulesSchema} from './metric-schema.js'
export {templateWordsSchema} from './template-words-schema.js'
export {glossFileSchema, initiativeNameFileSchema, termFileSchema} from './term-schema.js'
export {topicFileSchema} from './topic-schema.js'
