import {data} from './generated/clean-sentences.js'

/** Sentences in the wordings of reports, one paragraph a line: simplified, without digits and letters. */
export const reportSentences: string = data
