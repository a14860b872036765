import {z} from 'zod'

/** Where a sentence stands; what a source note prints. */
export const placeShape = {
  report: z.string().describe('Id of the report it stands in.'),
  reportName: z.string().describe('Short name of that report in the briefing’s language, as in column heads.'),
  reportTitle: z.string().describe('Title of that report in the briefing’s language.'),
  quote: z.string().describe('The sentence, as clean text.'),
  section: z.array(z.string()).describe('Titles of the sections it stands in, outermost first.'),
  sentence: z.string().describe('Id of the sentence; one source note is printed for each.'),
  line: z.int().describe('1-based number of its paragraph in the clean text.'),
  start: z.int().describe('First character in the decoded original (UTF-16).'),
  end: z.int().describe('Character after the last in the decoded original (UTF-16).')
}

export const figureSchema = z
  .strictObject({
    id: z.string().describe('Id of the figure: report and serial number.'),
    text: z.string().describe('The figure as printed: bound, number and unit in the briefing’s language.'),
    surface: z.string().describe('Its exact characters in the source.'),
    value: z.number().nullable().describe('Value in the base unit; null when digits are destroyed.'),
    unit: z.string().describe('Unit of the value: CNY, %, pp, count, …'),
    bound: z.string().describe('eq, approx, gt, gte, lt, lte or near.'),
    kind: z.string().describe('level, change, delta, share, rank, ratio, span or threshold.'),
    status: z.string().describe('achieved, expected or target.'),
    statusText: z.string().describe('The status in words.'),
    period: z.string().nullable().describe('Year it refers to.'),
    subject: z.string().describe('What is measured, in the words of the source.'),
    damaged: z.boolean().describe('Whether digits are destroyed in the source.'),
    ...placeShape
  })
  .meta({id: 'Figure'})

export const passageSchema = z
  .strictObject({...placeShape, strength: z.string().nullable().describe('strong or weak, for passages of a link.')})
  .meta({id: 'Passage'})

export const derivedSchema = z
  .strictObject({
    name: z.string().describe('share, gap, ratio, rest, implied or change.'),
    nameText: z.string().describe('The name in words.'),
    text: z.string().describe('The number as printed, with its bound and unit.'),
    phrase: z.string().describe('The number as a phrase: 占8.48%, 高1.4个百分点; 1.4 percentage points higher.'),
    value: z.number().describe('The number.'),
    unit: z.string().describe('Its unit.'),
    bound: z.string().describe('eq where it is exact; else approx, gte, lte …, as the operands are.'),
    formula: z.string().describe('How it was computed, with the operands in the briefing’s language.'),
    from: z.array(figureSchema).describe('The figures it was computed from.')
  })
  .meta({id: 'Derived'})

/** A figure of a source, ready to print and to cite. */
export type FigureView = z.infer<typeof figureSchema>
/** A quotation, ready to print and to cite. */
export type PassageView = z.infer<typeof passageSchema>
/** A number computed from figures, with its formula. */
export type DerivedView = z.infer<typeof derivedSchema>
