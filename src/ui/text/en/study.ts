import type { StudyText } from '../text'
import { count } from './count'

/** What the self-study is, and the way in and out. */
export const study: StudyText = {
  study: {
    head: 'Do these offers do me any good?',
    lead: 'With this on, one offer in three is held back, at random. Either way you’re asked how tense you are, and again ten minutes later: one tap on a number, or put it away. Once there are enough, you’ll see what the offers change for you, and how sure that is. After a threat or harassment you’re always told at once. The numbers stay on this computer.',
    label: 'Try it',
    kept: (offered, held, enough) => {
      if (offered + held === 0) return 'Nothing answered yet.'
      const so = `${count(offered + held, 'answer', 'answers')} so far: ${offered} with an offer, ${held} without.`
      return offered < enough || held < enough ? `${so} It takes ${enough} of each to compare.` : so
    },
    forget: 'Delete these answers',
    sure: 'They can’t be brought back.',
    yes: 'Delete them',
    no: 'Keep them',
    forgotten: 'All deleted.',
  },
}
