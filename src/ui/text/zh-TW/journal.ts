import type { JournalWords } from '../journal-text'

const WEEKDAYS = ['日', '一', '二', '三', '四', '五', '六']
/** A day's name as numbers; noon, so that no change of the clock moves it into another day. */
const parts = (day: string): Date => new Date(`${day}T12:00`)

/** What the journal says. */
export const journal: JournalWords = {
  journal: {
    sectionsLabel: '日記的各頁',
    sections: {
      today: '今天',
      range: '這陣子',
      casebook: '難聊的事',
      brief: '一對一',
      causes: '起因單',
      report: '認得準不準',
      data: '存進存出',
    },
    date: day => {
      const at = parts(day)
      return `${at.getMonth() + 1} 月 ${at.getDate()} 日　星期${WEEKDAYS[at.getDay()]}`
    },
    figures: { conversations: '接待', rough: '難聊', thanks: '收到道謝', breaks: '歇了' },
    figuresLabel: '今天的數字',
    usual: n => `平時 ${n}`,
    noUsual: '「平時」要滿五個班次才有。',
    day: {
      empty: '今天還沒開工。',
      head: (served, rough) =>
        rough === 0 ? `接了 ${served} 段，沒有難聊的。` : `接了 ${served} 段，${rough} 段難聊。`,
    },
  },
}
