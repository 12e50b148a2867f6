import type { SenseText } from '../settings-text'

/** The three steps and the language, wherever they are asked for. */
export const sense: SenseText = {
  sense: {
    ask: '什麼時候出聲',
    options: { less: '晚一點', usual: '剛剛好', more: '早一點' },
    line: ({ streak, cluster, stretch }) => {
      const often = cluster > streak ? `、一個鐘頭內 ${cluster} 段` : ''
      return `連著 ${streak} 段很難聊${often}，或是坐滿 ${stretch} 分鐘，就問一聲。`
    },
  },
  speak: { ask: '用哪種語言', browser: '跟瀏覽器一樣' },
}
