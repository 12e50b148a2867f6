import type { DayEndText } from '../text'
import { count, times } from './count'

/** What is said when the day is put down. */
export const dayEnd: DayEndText = {
  dayEnd: {
    kicker: 'End of the day',
    head: ['Put the day down.', 'Two minutes will do.'],
    sum: (served, rough, thanks) => {
      if (served === 0) return 'Nothing came in today. It was a day all the same.'
      const hard = rough === 0 ? '' : `, ${rough} of them rough and over now`
      return `You took ${count(served, 'chat', 'chats')}${hard}${thanks === 0 ? '' : `, and were thanked ${times(thanks)}`}.`
    },
    done: 'Three things done, of any size',
    nth: n => `Number ${n}`,
    tomorrow: 'One for tomorrow, so you needn’t carry it home',
    aside: ['As many as come to mind.', 'Empty is fine too.'],
    close: 'Put it away',
    skip: 'Leave it, just end the day',
    left: word =>
      word === null
        ? ['The cup’s empty.', 'Take the slow way home.']
        : [`The cup’s ${word}.`, 'Pour it on the way home.'],
    kept: 'All put away. Tomorrow’s cup starts empty.',
    leave: 'Close this page',
  },
}
