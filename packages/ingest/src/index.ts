export {type Decoded, decode} from './decode.js'
export {type ReadOptions, readDocument} from './read-document.js'
export type {Aside, ReadDocument} from './read-result.js'
