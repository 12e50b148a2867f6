import type { CardText } from '../text'

/** The three ways to step away, and what is said of a log: on a console, and in a pause. */
export const ways: Pick<CardText, 'language' | 'lengths' | 'log'> = {
  language: 'zh-TW',
  lengths: {
    look: { name: '看遠方', figure: '20', unit: '秒', whole: '看遠方 20 秒' },
    breathe: { name: '呼吸', figure: '1', unit: '分鐘', whole: '呼吸 1 分鐘' },
    away: { name: '離開', figure: '5', unit: '分鐘', whole: '離開 5 分鐘' },
  },
  log: {
    hard: '記一筆',
    good: '記個好時刻',
    done: { hard: '記下了，先放這裡。', good: '記下了，好的也留著。' },
    undo: '復原',
    undone: '拿掉了，當作沒記過。',
    more: '補兩句',
  },
}
