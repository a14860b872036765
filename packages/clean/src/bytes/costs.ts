// Costs of assumptions about the damage (nats). Given the text they are nearly certain, so they only have to be large
// enough that a real question mark stays one, and smaller than what nonsense costs (about 8 a character).
export const startCost = -7
export const endCost = -3
export const swallowCost = -4
export const literalMark = -6
/** For a break mark that hides no lost byte, although what stands behind it is odd. */
export const oddBreak = -4
/**
 * For a digit of the page that was half of two characters (between 担 and 保 stands A3B1, `１`): mirrors have few of
 * them and many digits, and a number must not go without a mark.
 */
export const halfDigit = -12
/**
 * For a gloss that is no reading of the character before it: a table of readings has one wrong among hundreds, and here
 * the bytes of the gloss make up for what is odd. With -14 以內 whose bytes are all lost but a gloss, `以(xún)。`, stays 以.
 */
export const strangeGloss = -20
/**
 * For each pair of bytes that a page has dropped because it is no character. Such a page drops all of them, so that the
 * bytes decide: just enough that no pair is assumed where the text reads as well without.
 */
export const strippedCost = -1
