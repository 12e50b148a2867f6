import type { DayEndText } from '../text'
import { numeral } from './count'

/** What is said when the day is put down. */
export const dayEnd: DayEndText = {
  dayEnd: {
    kicker: '收工',
    head: ['把今天放下，', '兩分鐘就夠。'],
    sum: (served, rough, thanks) => {
      if (served === 0) return '今天還沒開張，也算一天。'
      const hard = rough === 0 ? '' : `，${rough} 段很難聊，都過去了`
      return `今天接住 ${served} 段${hard}${thanks === 0 ? '' : `，聽到 ${thanks} 次謝謝`}。`
    },
    done: '做完的三件事，大小都算',
    nth: n => `第${numeral(n)}件`,
    tomorrow: '明天的一件，寫下來就不用掛著',
    aside: ['想到幾件寫幾件，', '空著也能收。'],
    close: '收好，下班',
    skip: '不寫了，直接下班',
    left: word => (word === null ? ['杯子空了，', '路上慢慢走。'] : [`剩${word}，`, '回家路上慢慢倒。']),
    kept: '都收好了，杯子明天從空的開始。',
    leave: '關掉這一頁',
  },
}
