import {parentPort, workerData} from 'node:worker_threads'
import {printPdf} from '../dist/index.js'
import {markdown} from './document.mjs'
import {compile, fonts, parse} from './setup.mjs'

const opened = fonts()
const tree = parse(markdown())
const once = async () => printPdf(compile(tree, opened).definition, opened)
for (let round = 0; round < 4; round += 1) await once()
parentPort.postMessage('ready')
parentPort.once('message', async () => {
  for (let round = 0; round < workerData.documents; round += 1) await once()
  parentPort.postMessage('done')
})
