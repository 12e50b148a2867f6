import type { CardText } from '../text'

/** The three ways to step away, and what is said of a log: on a console, and in a pause. */
export const ways: Pick<CardText, 'language' | 'lengths' | 'log'> = {
  language: 'zh-CN',
  lengths: {
    look: { name: '看远处', figure: '20', unit: '秒', whole: '看远处 20 秒' },
    breathe: { name: '呼吸', figure: '1', unit: '分钟', whole: '呼吸 1 分钟' },
    away: { name: '离开', figure: '5', unit: '分钟', whole: '离开 5 分钟' },
  },
  log: {
    hard: '记一笔',
    good: '记个好时刻',
    done: { hard: '记下了，先放这儿。', good: '记下了，好的也留着。' },
    undo: '撤销',
    undone: '撤了，当没记过。',
    more: '补两句',
  },
}
