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
  return waiting === 1 ? `，等了 ${wait(ms)}。` : `，最久等了 ${wait(ms)}。`
}
const since = (minutes: number): string => (minutes < 5 ? '先缓一口？' : `离上次歇口气 ${span(minutes)}。`)
const sat = (minutes: number): string => {
  if (minutes >= 50 && minutes < 60) return '坐了快一个钟头了，'
  if (minutes >= 60 && minutes < 75) return '坐了一个多钟头了，'
  if (minutes >= 75 && minutes < 120) return minutes < 105 ? '坐了一个半钟头了，' : '坐了快两个钟头了，'
  return `坐了 ${span(minutes)}了，`
}

/** What is said on a console. */
export const card: CardText = {
  ...ways,
  reason: {
    severe: () => ['刚才那句太过分了。', '先停一下。'],
    streak: ({ rough, minutes }) => [`连着 ${rough} 段难聊，`, since(minutes)],
    cluster: ({ rough, minutes }) => [`一个钟头里 ${rough} 段难聊，`, since(minutes)],
    cup: ({ minutes }) => ['杯子快满了，', since(minutes)],
    stretch: ({ minutes }) => [sat(minutes), '起来走两步？'],
    early: () => ['上班有一阵了，', '趁还不累，先歇一口？'],
  },
  nudge: {
    label: '歇口气的提议',
    close: '收起',
    later: '聊完这个再说',
    quiet: '今天先别提醒',
    notRough: '这段不算难聊',
    handOver: '先转接或挂起',
    below: '下面还有',
    cost: ({ waiting, longestWaitMs }) => ({
      count: `${waiting} 位客户在等`,
      rest: waited(waiting, longestWaitMs),
      advice: '先在座位上缓一下就好。',
    }),
    answered: { quiet: '行，今天不出声了。', later: '行，聊完再叫你。', correction: '记住了，这段不算。' },
  },
  ...log,
  ...threat,
  ...talk,
  ...tense,
}
