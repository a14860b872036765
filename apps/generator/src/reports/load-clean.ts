import {createRequire} from 'node:module'
import path from 'node:path'
import {pathToFileURL} from 'node:url'
// From the layers, and apart from reading: restoring a text loads a third of the modules that reading it does.
import {type CleanDocument, cleanDocument} from '@jianbao/clean'
import {type ReadDocument, readDocument} from '@jianbao/ingest'
import type {Console} from '../console/console.js'
import {readInput} from '../files/read-input.js'

/** Where pdf.js keeps its character maps, for PDFs whose Chinese fonts are not embedded. */
function cMapUrl(): string {
  const main = createRequire(import.meta.url).resolve('pdfjs-dist/package.json')
  return `${pathToFileURL(path.join(path.dirname(main), 'cmaps')).href}/`
}

/** Reads a file's bytes as a document: decoded, its text taken out. */
export async function loadDocument(file: string, console: Console): Promise<ReadDocument> {
  return readDocument(await readInput(file, console), file, {cMapUrl: cMapUrl()})
}

/** Reads and cleans a file. */
export async function loadClean(file: string, console: Console): Promise<CleanDocument> {
  return cleanDocument(await loadDocument(file, console))
}
