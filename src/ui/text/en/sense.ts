import type { SenseText } from '../settings-text'
import { count } from './count'

/** The three steps and the language, wherever they are asked for. */
export const sense: SenseText = {
  sense: {
    ask: 'When I speak up',
    options: { less: 'A bit later', usual: 'Just right', more: 'A bit sooner' },
    line: ({ streak, cluster, stretch }) => {
      const often = cluster > streak ? `, ${cluster} within the hour` : ''
      return `After ${count(streak, 'rough chat', 'rough chats')} in a row${often}, or ${count(stretch, 'minute', 'minutes')} in the chair.`
    },
  },
  speak: { ask: 'Language', browser: 'As in the browser' },
}
