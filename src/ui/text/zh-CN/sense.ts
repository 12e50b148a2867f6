import type { SenseText } from '../settings-text'

/** The three steps and the language, wherever they are asked for. */
export const sense: SenseText = {
  sense: {
    ask: '什么时候开口',
    options: { less: '晚一点', usual: '刚刚好', more: '早一点' },
    line: ({ streak, cluster, stretch }) => {
      const often = cluster > streak ? `，一个钟头里 ${cluster} 段` : ''
      return `连着 ${streak} 段难聊${often}，或者坐满 ${stretch} 分钟，就问一句。`
    },
  },
  speak: { ask: '说哪种话', browser: '跟着浏览器' },
}
