// How a division's name is shortened and romanised. Used by the scripts that make data/places/*.yaml.

/** Characters that have one reading in names of places and others elsewhere: 江都 Jiangdu, 什邡 Shifang. */
const readings = {都: 'du', 什: 'shi'}

/** Names of peoples at the end of a name: 凉山彝族, 积石山保安族东乡族撒拉族, 昌吉回族; 蒙古 and others stand without 族. */
const peoples =
  /(?<=..)(?:(?:维吾尔|柯尔克孜|哈萨克|达斡尔|鄂温克|塔吉克|锡伯|蒙古|朝鲜|纳西|仡佬|仫佬|毛南|保安|东乡|撒拉|裕固|景颇|傈僳|拉祜|哈尼|布朗|普米|独龙|土家|布依|[白傣回侗苗瑶壮彝藏羌满土黎畲佤怒水])族|哈萨克|柯尔克孜|塔吉克|锡伯|蒙古|各族)+$/

/** The part of a name that tells it from others: 金坛 of 金坛区. Ethnic names go too: 凉山 of 凉山彝族自治州. */
export function stem(name) {
  if (name.length <= 2 || /[前中后左右]旗$/.test(name)) return name
  return name
    .replace(
      /(特别行政区|(?:壮族|回族|维吾尔)?自治[区州县旗]|行政委员会|特区|地区|(?<=神农架)林区|矿区|(?<=..)新区|联合旗|[省市区县旗盟])$/,
      ''
    )
    .replace(peoples, '')
    .replace(/(?<=..)族$/, '')
}

/** `jin tan` as `Jintan`; an apostrophe parts syllables that begin with a vowel (Lu'an), as GB/T 28039 has it. */
export function romanise(text, pinyin) {
  const read = pinyin(text, {toneType: 'none', type: 'array', nonZh: 'removed'})
  const syllables = read.map((syllable, k) => readings[text[k]] ?? syllable)
  const word = syllables.map((s, k) => (k > 0 && /^[aoe]/.test(s) ? `'${s}` : s)).join('')
  return word.charAt(0).toUpperCase() + word.slice(1)
}
