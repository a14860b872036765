import {describe, expect, test} from 'vitest'
import {namesIn} from '../src/initiative/find-initiatives.js'

const namesOf = (text: string) => namesIn(text, 'en').map(({name}) => name)

describe('English names', () => {
  test.each([
    ['The “532” development strategy was launched', ['532 development strategy']],
    ['the upgraded version of the “Dragon City Talent Plan”', ['dragon city talent plan']],
    ['Accelerate Jintan Port and the Danjin Expressway', ['jintan port', 'danjin expressway']],
    ['Changdang Lake was stabilized', ['changdang lake']],
    ['the renovation of Changzhou Benniu International Airport', ['changzhou benniu international airport']],
    ['Implement the strategy of making growth more balanced.', ['strategy of making growth more balanced']],
    // programmes, hospitals and clusters by their capitals
    ['They joined the Hundred-Day Cleaning Drive last year.', ['hundred-day cleaning drive']],
    ['We set up the 222 Leading Craftsmen Program in May.', ['222 leading craftsmen program']],
    ['The Riverbank Science and Innovation Corridor took shape.', ['riverbank science and innovation corridor']],
    ['We host the Jiangcheng Forum for Young Farmers.', ['jiangcheng forum for young farmers']],
    ['The Silk Road Initiative (SRI) moved on.', ['silk road initiative']],
    ['They saw Liyang City and Tianmu Lake.', ['tianmu lake']],
    ['We joined the games and the Jiangcheng Book Expo.', ['jiangcheng book expo']],
    ['They opened the Jiangcheng-Huaning high-speed railway.', ['jiangcheng-huaning high-speed railway']],
    [
      'The Jiangcheng Park of the Huaning Science and Technology Cooperation Zone opened.',
      ['jiangcheng park of the huaning science and technology cooperation zone']
    ],
    ['They built Lotus Port and Willow Lake.', ['lotus port', 'willow lake']],
    ['The Huaning-Jiangcheng Link and the Genome Facility opened.', ['huaning-jiangcheng link', 'genome facility']],
    ['We step up the Huaning Power Plant Phase II, and go on.', ['huaning power plant phase ii']],
    ['The link between them and a research facility matter.', []],
    ['The Safe Jiangcheng initiative went on in the schools.', ['safe jiangcheng initiative']],
    ['Open the Lushan Tunnel and make life easier.', ['lushan tunnel']],
    ['Then came the Year of the Dragon. Deputies know it well.', []],
    ['Work began on the Jiangcheng Metro last year.', ['jiangcheng metro']],
    ['The Lotus River Greenway was opened to all.', ['lotus river greenway']],
    // a noun right behind the quotes, none beyond a comma
    ['Build an "Honest Hebei", carry out the "Double-Six Project"', ['honest hebei', 'double-six project']],
    ['We will build a Digital Ningxia and a Green Belt.', ['digital ningxia']],
    ['The Smart City and the Digital Economy went on.', []],
    // works written small, special campaigns
    ['It includes the Handan Steel cold-rolled sheet project.', ['handan steel cold-rolled sheet project']],
    [
      'The Huafeng 2 million tons lignite upgrading project began.',
      ['huafeng 2 million tons lignite upgrading project']
    ],
    ['The Mingtuo machinery phase II started.', ['mingtuo machinery phase ii']],
    ['Strongly promote project construction. The Ministry approved the key project.', []],
    ['Key technical upgrading project lists were drawn up.', []],
    [
      'carry out the special campaign to boost consumption, make policies work',
      ['special campaign to boost consumption']
    ],
    ['They won medals at the Hangzhou Asian Games.', []],
    ['Go on with the "Moat" Project to keep it safe', ['moat project']],
    // names that the translation writes small
    [
      'advance the three-year action plan for the renewal of industry',
      ['three-year action plan for the renewal of industry']
    ],
    ['carry out the moon landing program', ['moon landing program']],
    ['We will implement the smart farming action plan soon.', ['smart farming action plan']],
    ['It put the One Port, Three Centers idea into practice.', ['one port three centers']],
    ['the master strategy for coastal development and adopt the new rules', ['master strategy for coastal development']]
  ] as const)('%s', (text, names) => expect(namesOf(text)).toEqual(names))

  test.each([
    'The Municipal People’s Congress met in Changzhou',
    'stable “quantity” and “quality”',
    'a strategy for economic development',
    'Completing the Hundred-Day Cleaning Drive',
    'the Jiangcheng Municipal Committee of the Consultative Conference met',
    'She won the Golden Rooster Award and studied at Jiangcheng Medical University.',
    'implement the strategy of the city',
    'implement a more active employment policy',
    'complete the Thirteenth Five-Year Plan for the country',
    'the Provincial Highway',
    'We implement the industrial policy and the policy of reform.',
    'advance the development program'
  ])('none in %s', (text) => expect(namesOf(text)).toEqual([]))
})
