import type { TeachText } from '../text'

/** What the lesson says. */
export const teach: TeachText = {
  language: 'zh-TW',
  teach: {
    label: '教我讀這個網頁',
    close: '不教了',
    step: (n, of) => `第 ${n} 步，共 ${of} 步`,
    ask: {
      customer: ['點一句客人說的話。'],
      agent: ['再點一句你自己說的。'],
      composer: ['點一下你打字的框。'],
      active: ['對話列表裡，', '點一下正開著的那位。'],
    },
    how: '只是指給我看，點了不會真的按下去。用鍵盤就按方向鍵挑，Enter 選。',
    keep: '只記網頁的架構，一個字都不記。',
    walk: { customer: '客人說的話', agent: '你說的話', composer: '打字的框', active: '對話列表' },
    nth: (n, of) => `第 ${n} 個，共 ${of} 個`,
    several: of => `有 ${of} 個可以挑，按方向鍵`,
    none: '找不到像的，用滑鼠點吧。',
    back: '上一步',
    skip: '沒有這個',
    move: '換個角落',
    fault: {
      same: '這兩下點在同一句裡了。換一句你自己說的。',
      nameless: '這個網頁沒有可以認的記號，教不會，還是我自己讀。',
      failed: '現在記不下來，什麼都沒改。再按一次看看。',
    },
    check: {
      ask: '這樣讀，對嗎？',
      roles: { customer: '客人', agent: '我', bot: '機器人', system: '系統', note: '備註' },
      counts: counts =>
        `客人 ${counts.customer} 則，我 ${counts.agent} 則${counts.bot ? `，機器人 ${counts.bot} 則` : ''}${counts.system ? `，系統 ${counts.system} 則` : ''}${counts.note ? `，備註 ${counts.note} 則` : ''}。`,
      composer: found => (found ? '打字的框找到了' : '打字的框沒找到'),
      active: found => (found ? '開著的那位找到了' : '開著的那位沒找到'),
      look: '網頁沒標是誰說的，我看左右和名字猜的。',
      wrong: {
        customer: '你點的那句客人的話，我還是讀不準。',
        agent: '你點的那句自己的話，我還是讀不準。',
        composer: '你點的那個框，我還是讀不準。',
        active: '你點的那位，我還是讀不準。',
      },
      yes: '對，就這樣',
      no: '不對',
      redo: '哪一處重新點？',
      parts: { customer: '客人的話', agent: '我的話', composer: '打字的框', active: '開著的那位' },
    },
    done: '記住了，以後就這樣讀。',
  },
}
