import {createRequire} from 'node:module'

const load = createRequire(import.meta.url)

// What few files need comes with the first of them: it takes a fifth of the time in which reader and repair load.

/** Encodes in encodings that the platform only decodes. */
export const iconv = () => load('iconv-lite') as typeof import('iconv-lite')

/** Tells encodings by statistics of bytes. */
export const chardet = () => load('chardet') as typeof import('chardet')
