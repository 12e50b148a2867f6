import type { CardText } from '../text'

/** The self-study's question. */
export const tense: Pick<CardText, 'tense'> = {
  tense: {
    ask: { before: '現在，整個人有多緊繃？', after: '過了十分鐘，現在有多緊繃？' },
    ends: ['完全不緊', '緊到極點'],
    no: '先不說',
    heard: { before: '好，十分鐘後再問一次。', after: '好，記下了。' },
  },
}
