import type {ComparedReport, Comparison, Derived, Figure, Passage, ReportReading} from '@jianbao/model'

type Draft = Pick<Figure, 'surface' | 'value' | 'unit'> & Partial<Figure>

const texts: Record<string, string[]> = {city: [], jintan: [], cppcc: []}

function passage(report: string, quote: string, section: string[]): Passage {
  const lines = texts[report] ?? []
  const start = lines.join('\n').length + (lines.length === 0 ? 0 : 1)
  lines.push(quote)
  texts[report] = lines
  const source = {
    path: `${report}.txt`,
    sha256: report.repeat(8),
    start,
    end: start + 4,
    cleanStart: start,
    cleanEnd: start + 4
  }
  return {report, quote, section, sentence: `${report}-s${lines.length}`, source}
}

let serial = 0
export function figure(place: Passage, draft: Draft): Figure {
  serial++
  return {
    ...place,
    id: `${place.report}#${serial}`,
    quoteOffset: place.quote.indexOf(draft.surface),
    subject: '',
    metric: null,
    bound: 'eq',
    kind: 'level',
    status: 'achieved',
    period: '2023',
    topic: 'economy',
    ...draft
  }
}

const cityGdp = passage('city', '全市实现地区生产总值超万亿元、增长6.8%左右，一般公共预算收入680.3亿元、增长7.7%。', [
  '2023年工作回顾'
])
const jintanGdp = passage('jintan', '全年完成地区生产总值1302.92亿元,增长8.2%;一般公共预算收入57.66亿元,增长12.5%。', [
  '2023年工作回顾'
])
const jintanPlan = passage('jintan', '地区生产总值增长8%左右,一般公共预算收入增长5%以上,工业投资下降1.5%。', [
  '2024年主要目标'
])
const cityPlan = passage('city', '地区生产总值增长6%以上，一般公共预算收入增长4%|*_[脚注]<b>。', ['2024年主要目标'])
const cppccPlan = passage('cppcc', 'The key proposal on “ecological civilization” was followed up.', ['Work in 2023'])
const cityEcology = passage('city', '支持各板块创建国家级生态文明示范区。', ['2024年重点工作'])

const budget = {metric: 'general-public-budget-revenue', subject: '一般公共预算收入', unit: 'CNY'}
export const figures = {
  cityGdp: figure(cityGdp, {
    surface: '万亿元',
    value: 1e12,
    unit: 'CNY',
    bound: 'gt',
    metric: 'gdp',
    subject: '地区生产总值'
  }),
  cityGrowth: figure(cityGdp, {surface: '6.8%', value: 6.8, unit: '%', bound: 'approx', kind: 'change', metric: 'gdp'}),
  cityBudget: figure(cityGdp, {surface: '680.3亿元', value: 68030000000, ...budget}),
  jintanGdp: figure(jintanGdp, {surface: '1302.92亿元', value: 130292000000, unit: 'CNY', metric: 'gdp'}),
  jintanGrowth: figure(jintanGdp, {surface: '8.2%', value: 8.2, unit: '%', kind: 'change', metric: 'gdp'}),
  jintanBudget: figure(jintanGdp, {surface: '57.66亿元', value: 5766000000, ...budget}),
  jintanTarget: figure(jintanPlan, {
    surface: '8%',
    value: 8,
    unit: '%',
    kind: 'change',
    metric: 'gdp',
    bound: 'approx',
    status: 'target',
    period: '2024'
  }),
  cityTarget: figure(cityPlan, {
    surface: '6%',
    value: 6,
    unit: '%',
    kind: 'change',
    metric: 'gdp',
    bound: 'gte',
    status: 'target',
    period: '2024'
  })
}

const share: Derived = {
  name: 'share',
  value: 8.48,
  unit: '%',
  bound: 'eq',
  formula: '57.66亿元 ÷ 680.3亿元 × 100',
  from: [figures.jintanBudget.id, figures.cityBudget.id],
  reports: ['jintan', 'city']
}
const gap: Derived = {
  name: 'gap',
  value: 1.4,
  unit: 'pp',
  bound: 'approx',
  formula: '8.2% − 6.8%',
  from: [figures.jintanGrowth.id, figures.cityGrowth.id],
  reports: ['jintan', 'city']
}

function report(id: string, changes: Partial<ComparedReport>): ComparedReport {
  return {
    id,
    title: '',
    body: 'government',
    level: 'city',
    place: {name: '常州市', short: '常州', en: 'Changzhou', parents: ['江苏省']},
    year: '2024',
    yearReviewed: '2023',
    date: '2024-01-16',
    speaker: null,
    session: null,
    language: 'zh',
    translation: false,
    path: `${id}.txt`,
    sha256: id.repeat(8),
    role: 'compared',
    figures: 4,
    length: 1000,
    ...changes
  }
}

export const reports = {
  city: report('city', {title: '常州市政府工作报告'}),
  jintan: report('jintan', {
    title: '金坛区政府2024年工作报告',
    level: 'district',
    place: {name: '金坛区', short: '金坛', en: 'Jintan District', parents: ['江苏省', '常州市']}
  }),
  cppcc: report('cppcc', {
    title: 'Report on the work of the CPPCC',
    body: 'cppcc',
    language: 'en',
    translation: true,
    date: null
  })
}

const gdp = {zh: '地区生产总值', en: 'gross regional product'}
const aligned = {category: 'economy', period: '2023', status: 'achieved', comparable: 'yes'} as const

/** A hand-made comparison of three reports, with something in every list. */
export const comparison: Comparison = {
  reports: [reports.city, reports.jintan, reports.cppcc],
  metrics: [
    {
      ...aligned,
      metric: 'task:口袋公园',
      label: {zh: '口袋公园', en: ''},
      kind: 'delta',
      unit: 'count',
      derived: [],
      values: {city: figures.cityBudget, jintan: figures.jintanBudget}
    },
    {
      ...aligned,
      metric: 'general-public-budget-revenue',
      label: {zh: '一般公共预算收入', en: 'general public budget revenue'},
      kind: 'level',
      unit: 'CNY',
      values: {city: figures.cityBudget, jintan: figures.jintanBudget},
      derived: [share]
    },
    {
      ...aligned,
      metric: 'gdp',
      label: gdp,
      kind: 'change',
      unit: '%',
      values: {city: figures.cityGrowth, jintan: figures.jintanGrowth},
      derived: [gap]
    }
  ],
  incomparable: [
    {
      metric: 'gdp',
      label: gdp,
      figures: [figures.cityGdp, figures.jintanGrowth],
      code: 'level-change',
      reason: {zh: '一为总量，一为增速。', en: 'One is a level, the other a growth rate.'}
    }
  ],
  ladders: [
    {
      metric: 'gdp',
      label: gdp,
      kind: 'change',
      unit: '%',
      steps: [
        {report: 'city', result: figures.cityGrowth, target: figures.cityTarget, direction: 'lowered'},
        {report: 'jintan', result: figures.jintanGrowth, target: figures.jintanTarget, direction: 'lowered'}
      ],
      tension: {zh: '区目标高于市目标。', en: 'The district aims higher than the city.'}
    }
  ],
  topics: [
    {
      topic: 'economy',
      label: {zh: '综合经济', en: 'economy'},
      weights: {city: 0.1234, jintan: 0.2, cppcc: 0.01},
      figures: {city: 4, jintan: 4, cppcc: 0},
      logLikelihood: 12,
      logRatio: {},
      silent: ['cppcc']
    }
  ],
  initiatives: [
    {
      name: '532发展战略',
      labels: {zh: '“532”发展战略', en: '“532” development strategy'},
      kind: 'strategy',
      mentions: {
        city: [{...cityPlan, surface: '“532”发展战略', name: '532发展战略', concept: null, kind: 'strategy'}],
        jintan: [{...jintanPlan, surface: '“532”发展战略', name: '532发展战略', concept: null, kind: 'strategy'}]
      },
      same: true
    }
  ],
  links: [
    {
      from: cppccPlan,
      form: 'key proposal',
      topic: {zh: '生态文明建设', en: 'ecological civilization'},
      to: [{...cityEcology, strength: 'strong'}],
      strength: 'strong',
      sought: true,
      byReport: {city: 'strong', jintan: 'none'}
    }
  ],
  places: [{place: '金坛区', thing: '示范区', named: false, wider: cityEcology, narrower: [], relation: 'none'}],
  findings: [
    {
      id: 'outgrowth:gdp',
      type: 'outgrowth',
      score: 0.9,
      parts: [
        {type: 'text', text: {zh: '金坛区地区生产总值增长', en: 'Jintan grew by '}},
        {type: 'figure', figure: figures.jintanGrowth},
        {type: 'text', text: {zh: '，比全市高', en: ', faster than the city by '}},
        {type: 'derived', derived: gap},
        {type: 'text', text: {zh: '。', en: '.'}}
      ],
      evidence: {figures: [figures.jintanGrowth, figures.cityGrowth], passages: []}
    }
  ],
  diagnostics: [{ruleId: 'lost-digit', severity: 'warning', reason: 'A digit is lost.', line: 3}]
}

export const readings: ReportReading[] = Object.values(reports).map((metadata) => ({
  report: {type: 'report', metadata, span: {start: 0, end: 0}, children: [], diagnostics: []},
  cleanText: (texts[metadata.id] ?? []).join('\n'),
  figures: Object.values(figures).filter((one) => one.report === metadata.id),
  initiatives: [],
  topics: [],
  repairs: [],
  removals: [],
  diagnostics: []
}))
