import type { DayEndText } from '../text'
import { numeral } from './count'

/** What is said when the day is put down. */
export const dayEnd: DayEndText = {
  dayEnd: {
    kicker: '收工',
    head: ['把今天放下，', '两分钟就够。'],
    sum: (served, rough, thanks) => {
      if (served === 0) return '今天没开张，也算一天。'
      const hard = rough === 0 ? '' : `，${rough} 段难聊，都过去了`
      return `今天接住 ${served} 段${hard}${thanks === 0 ? '' : `，听到 ${thanks} 次谢谢`}。`
    },
    done: '做完的三件事，大小都算',
    nth: n => `第${numeral(n)}件`,
    tomorrow: '明天的一件，写下来就不用惦记',
    aside: ['想到几件写几件，', '空着也能收。'],
    close: '收好，下班',
    skip: '不写了，直接下班',
    left: word => (word === null ? ['杯子空了，', '路上慢慢走。'] : [`剩下${word}，`, '路上慢慢倒。']),
    kept: '都收好了，杯子明天从空的开始。',
    leave: '关上这一页',
  },
}
