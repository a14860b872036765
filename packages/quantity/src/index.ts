export type {Quantity} from './quantity.js'
