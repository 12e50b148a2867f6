import type { JournalWords } from '../journal-text'

const WEEKDAYS = ['日', '一', '二', '三', '四', '五', '六']
/** A day's name as numbers; noon, so that no change of the clock moves it into another day. */
const parts = (day: string): Date => new Date(`${day}T12:00`)

/** What the journal says. */
export const journal: JournalWords = {
  journal: {
    sectionsLabel: '日记的各页',
    sections: {
      today: '今天',
      range: '这阵子',
      casebook: '难聊的事',
      brief: '一对一',
      causes: '起因单',
      report: '认得准不准',
      data: '存进存出',
    },
    date: day => {
      const at = parts(day)
      return `${at.getMonth() + 1} 月 ${at.getDate()} 日　星期${WEEKDAYS[at.getDay()]}`
    },
    figures: { conversations: '接待', rough: '难聊', thanks: '收到道谢', breaks: '歇了' },
    figuresLabel: '今天的数',
    usual: n => `平时 ${n}`,
    noUsual: '「平时」要攒够五个班次才有。',
    day: {
      empty: '今天还没开张。',
      head: (served, rough) =>
        rough === 0 ? `接了 ${served} 段，没有难聊的。` : `接了 ${served} 段，${rough} 段难聊。`,
    },
  },
}
