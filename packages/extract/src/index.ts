export type {FigureDraft, SentenceContext} from './draft.js'
