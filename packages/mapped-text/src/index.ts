export {type Edit, MappedText, type Segment} from './mapped-text.js'
