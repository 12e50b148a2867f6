import type { CardText } from '../text'

/** The self-study's question. */
export const tense: Pick<CardText, 'tense'> = {
  tense: {
    ask: { before: 'How tense are you right now?', after: 'Ten minutes on, how tense now?' },
    ends: ['not at all', 'as tense as can be'],
    no: 'Not now',
    heard: { before: 'Thanks. Once more in ten minutes.', after: 'Thanks, that’s kept.' },
  },
}
