export {detectLanguage} from './detect-language.js'
export {formatOutline, type OutlineFormat} from './format-outline.js'
export {type ParseOptions, parseReport} from './parse-report.js'
export {splitSentences} from './split-sentences.js'
