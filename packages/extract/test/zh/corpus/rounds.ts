/** How often things were held, places told together, what is given every month, how things lie. */
export const rounds: Readonly<Record<string, readonly string[]>> = {
  'how often something was held': [
    '上半年召开一次{d:专题常委会议}专题常委会议，连续遭受两次{d:洪涝灾害}洪涝灾害。',
    '市政府班子成员下基层督导500多次{d^gt:市政府班子成员下基层督导}。',
    '常委会每季度召开一次会议，第一次会议讨论提案。'
  ],
  'places of one rank': [
    '年内实现与31个{l:省、自治区、直辖市政协的联网}省、自治区、直辖市政协的联网。',
    '足迹遍及22个{l:省、自治区、直辖市}省、自治区、直辖市。'
  ],
  'money of every month': ['为65岁{t^gte}以上的五保老人每人每月补助20元{l=20}。', '多了300元{l=300}补贴。'],
  'what is a name with a year is counted with a classifier': [
    '建立6项{d:制度}制度，县城道路交通等4项{d}专项规划批复实施。',
    '推行行政执法三项制度，实施三年行动计划。'
  ],
  'work done on each': ['对3名{d:履职不力的委员}履职不力的委员进行约谈，再对10家{d:企业}企业进行产权制度改革。'],
  'a scale word that is the least': ['帮助解决困难不少于百件{d^gte=100}。'],
  'numbers that have been told since the year of another': [
    '参与的委员由上年的三百余人{l@2022^gt:参与的委员}增加到540人{l@2023:参与的委员}。'
  ],
  'how things lie, in a plan': [
    '+与新区接壤51.2公里{l!achieved}，3条{l!achieved}高速贯穿全境且有5个{l!achieved:出入口}出入口。',
    '+建设贯通南北的道路3条{d@2024!target:建设贯通南北的道路}。'
  ]
}
