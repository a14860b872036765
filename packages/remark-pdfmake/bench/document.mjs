import {readdirSync, readFileSync} from 'node:fs'

const seeds = new URL('../../../seeds/', import.meta.url)

/** Chinese sentences of two seed reports, glosses and damage left out: real words, real punctuation, real figures. */
function sentences() {
  const files = readdirSync(seeds).filter((name) => /^00[34].*\.txt$/.test(name))
  const text = files
    .sort()
    .map((name) => new TextDecoder().decode(readFileSync(new URL(name, seeds))))
    .join('\n')
  const clean = text
    .replace(/[(（][a-züāáǎàōóǒòēéěèīíǐìūúǔù\s]+[)）]/g, '')
    .replace(/,(?=\p{sc=Han})/gu, '，')
    .replace(/[^\p{sc=Han}0-9.%，。；：、“”（）—…]/gu, '')
  return clean.split(/(?<=。)/).filter((part) => part.length > 12 && part.length < 160 && !/^[0-9.%]/.test(part))
}

function chart(number) {
  const bars = Array.from({length: 8}, (_, index) => {
    const height = 30 + ((index * 37 + number * 11) % 90)
    const x = 40 + index * 50
    return `<rect x="${x}" y="${150 - height}" width="28" height="${height}" fill="#1f5fa8"/>
<text x="${x + 14}" y="${144 - height}" text-anchor="middle" font-family="sans" font-size="9">${height}.5</text>
<text x="${x + 14}" y="164" text-anchor="middle" font-family="sans" font-size="9">指标${index + 1}</text>`
  })
  return `<svg xmlns="http://www.w3.org/2000/svg" width="450" height="180" viewBox="0 0 450 180">${bars.join('\n')}</svg>`
}

/** Drawings by the number in a `chart` block. */
export const fences = {chart: (code) => chart(Number(code))}

function table(pick, number) {
  const rows = Array.from({length: 9}, (_, index) => {
    const label = pick()
      .replace(/[，。；：“”（）0-9.%…—]/g, '')
      .slice(0, 9)
    return `| ${label} | ${680 + index}.${number}亿元 | ${57 + index}.66亿元 | ${(index * 7 + number) % 20}.5% | ${pick().slice(0, 24)} |`
  })
  return ['| 指标 | 常州市 | 金坛区 | 增速 | 说明 |', '|:--|--:|--:|--:|:--|', ...rows].join('\n')
}

/**
 * A briefing of about 21 A4 pages: 14,200 Han characters, 6 tables, 3 charts, 40 references.
 *
 * @param times how often the body is repeated, with other sentences.
 */
export function markdown(times = 1) {
  const pool = sentences()
  let at = 0
  const pick = () => pool[at++ % pool.length]
  const parts = ['# 常州市与金坛区2024年政府工作报告对比简报', '::toc{depth=2}']
  const notes = []
  for (let round = 0; round < times; round += 1)
    for (let section = 1; section <= 10; section += 1) {
      parts.push(
        `## ${round * 10 + section}、${pick()
          .replace(/[，。；：“”（）]/g, '')
          .slice(0, 14)}`
      )
      for (let paragraph = 0; paragraph < 6; paragraph += 1) {
        let text = ''
        while (text.length < 165) text += pick()
        if (paragraph < 4) {
          notes.push(`[^n${notes.length}]: ${pick()}`)
          text += `[^n${notes.length - 1}]`
        }
        parts.push(paragraph === 2 ? `### （${section}）${text.slice(0, 12)}` : text)
      }
      if (section <= 6) parts.push(table(pick, section))
      if (section > 7) parts.push(`\`\`\`chart\n${section}\n\`\`\``)
      parts.push(['- ', '- ', '- '].map((mark) => mark + pick()).join('\n'))
    }
  return [...parts, ...notes].join('\n\n')
}
