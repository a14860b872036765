import {z} from 'zod'
import {expression} from '../expression-schema.js'
import {stageSchema} from './stages-schema.js'
import {chineseWords, englishWords, wordsByLanguage} from './word-lists-schema.js'

/** What makes a topic of an English phrase whose matter the lexicon does not know. */
const plainTopics = z.strictObject({
  /** For what is done with a thing or is the matter with it. */
  nouns: expression,
  verbs: expression,
  /** How what is no topic begins. */
  notOpening: expression,
  notHolding: expression,
  /** Past forms that begin another piece behind “and”. */
  past: expression,
  /** Cues that are forms of consultation or acts of the CPPCC. */
  cues: expression
})

/** An expression with `{topic}`, `{list}`, `{quotes}` or `{form}`. */
const frames = z.array(z.string().includes('{')).min(1)

/** Shape of data/compare/consultation.yaml: how CPPCC reports tell what they consulted on. */
export const consultationWordsSchema = z.strictObject({
  /** Forms of consultation, the most particular first. */
  forms: z.array(stageSchema),
  topicStart: wordsByLanguage,
  topicEnd: wordsByLanguage,
  /** End cues that need no comma before them. */
  topicBreak: englishWords,
  /** Cues only where their clause has nothing else before them, or a form or act: around. */
  topicStartBehindDeed: englishWords,
  /** Words in which a cue is no cue: 就 of 就业. */
  notStart: chineseWords,
  plainTopics,
  /** Frames of topics without a cue. */
  topicFrames: z.strictObject({zh: frames, en: frames}),
  formWords: wordsByLanguage,
  /** What a CPPCC did, where no form of consultation is named. */
  deeds: wordsByLanguage,
  /** Verbs by which a new clause is known, those of the passive, and those that begin another topic behind “and”. */
  finite: englishWords,
  passive: englishWords,
  listVerbs: englishWords,
  /** What is done with a form of consultation (held), and with a topic (looked into). */
  formDone: englishWords,
  formActs: englishWords,
  formModifiers: chineseWords,
  /** Words in which a form is no act of consultation: 专门协商机构. */
  notForm: chineseWords,
  notTopic: wordsByLanguage,
  /** What is taken off the beginning and the end of a topic to get at the thing itself. */
  topicVerbs: chineseWords,
  topicTails: chineseWords,
  /** What names no thing by itself. */
  topicGeneral: chineseWords,
  /** Too wide to be what a topic is about. */
  topicWide: chineseWords
})

export type ConsultationWords = z.infer<typeof consultationWordsSchema>
