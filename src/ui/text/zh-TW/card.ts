import type { CardText } from '../text'
import { span } from './count'
import { log } from './log'
import { talk } from './talk'
import { ways } from './ways'
import { tense } from './tense'
import { threat } from './threat'

const wait = (ms: number): string => (ms < 60_000 ? `${Math.round(ms / 1000)} 秒` : span(Math.floor(ms / 60_000)))
const waited = (waiting: number, ms: number | null): string => {
  if (ms === null) return '。'
  return waiting === 1 ? `，等了 ${wait(ms)}。` : `，最久的等了 ${wait(ms)}。`
}
const since = (minutes: number): string => (minutes < 5 ? '先緩一下？' : `離上次休息 ${span(minutes)}了。`)
const sat = (minutes: number): string => {
  if (minutes >= 50 && minutes < 60) return '坐快一個鐘頭了，'
  if (minutes >= 60 && minutes < 75) return '坐一個多鐘頭了，'
  if (minutes >= 75 && minutes < 120) return minutes < 105 ? '坐一個半鐘頭了，' : '坐快兩個鐘頭了，'
  return `已經坐 ${span(minutes)}了，`
}

/** What is said on a console. */
export const card: CardText = {
  ...ways,
  reason: {
    severe: () => ['剛剛那句太過分了，', '先停一下。'],
    streak: ({ rough, minutes }) => [`連著 ${rough} 段很難聊，`, since(minutes)],
    cluster: ({ rough, minutes }) => [`一個鐘頭內有 ${rough} 段很難聊，`, since(minutes)],
    cup: ({ minutes }) => ['杯子快滿了，', since(minutes)],
    stretch: ({ minutes }) => [sat(minutes), '起來走走？'],
    early: () => ['上班好一陣子了，', '趁還不累，先休息一下？'],
  },
  nudge: {
    label: '歇口氣的提議',
    close: '收起來',
    later: '聊完這位再說',
    quiet: '今天先別提醒',
    notRough: '這段不算難聊',
    handOver: '先轉接或保留',
    below: '下面還有',
    cost: ({ waiting, longestWaitMs }) => ({
      count: `有 ${waiting} 位客人在等`,
      rest: waited(waiting, longestWaitMs),
      advice: '先在位子上緩一下就好。',
    }),
    answered: { quiet: '好，今天不吵你。', later: '好，聊完再叫你。', correction: '記住了，這段不算。' },
  },
  ...log,
  ...threat,
  ...talk,
  ...tense,
}
