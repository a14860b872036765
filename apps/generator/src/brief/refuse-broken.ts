import {type Diagnostic, InputError, readChart} from 'jianbao'
import type {Root} from 'mdast'
import {visit} from 'unist-util-visit'
import {type LoadedTemplate, templateProblems} from '../templates/load-template.js'

/**
 * Refuses pictures that are not in the template's folder and charts that cannot be understood, before anything is
 * printed: a page with a hole is no briefing.
 *
 * @throws {InputError} that names the place in the template's own files.
 */
export function refuseBroken(tree: Root, template: LoadedTemplate): void {
  visit(tree, (node) => {
    if (node.type === 'image' && !Object.hasOwn(template.images, node.url)) {
      const hint = 'Put it into the folder (png, jpg or svg); links, other folders and the web are not followed.'
      throw refusal(`The picture “${node.url}” is not in the template’s folder.`, hint, node.url, template)
    }
    if (node.type !== 'code' || node.lang !== 'chart') return
    const [problem] = readChart(node.value).diagnostics.filter(({severity}) => severity === 'error')
    if (problem !== undefined)
      throw refusal(problem.reason, problem.hint ?? '', fenceWith(node.value, template), template)
  })
}

/** The first line of a chart that stands literally in the template, `type: pie` say; else the fence itself. */
function fenceWith(code: string, {source}: LoadedTemplate): string {
  const texts = Object.values(source.files)
  return code.split('\n').find((line) => line !== '' && texts.some((text) => text.includes(line))) ?? '```chart'
}

/** A sentence with the place where the template writes `words`. */
function refusal(reason: string, hint: string, words: string, template: LoadedTemplate): InputError {
  const [file, text = ''] = Object.entries(template.source.files).find(([, one]) => one.includes(words)) ?? []
  const before = text.slice(0, text.indexOf(words)).split('\n')
  const place = file === undefined ? {} : {path: file, line: before.length, column: (before.at(-1)?.length ?? 0) + 1}
  const found: Diagnostic = {ruleId: 'broken-template', severity: 'error', reason, ...place}
  const [shown] = templateProblems([found], template)
  const {path = template.folder, line, column} = shown ?? {}
  return new InputError(reason, {path, ...(line && {line}), ...(column && {column})}, hint)
}
