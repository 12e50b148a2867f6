import type { CardText } from '../text'

/** The self-study's question. */
export const tense: Pick<CardText, 'tense'> = {
  tense: {
    ask: { before: '这会儿，人绷得有多紧？', after: '过了十分钟，这会儿有多紧？' },
    ends: ['一点不紧', '紧到头了'],
    no: '先不说',
    heard: { before: '好，十分钟后再问一句。', after: '好，记下了。' },
  },
}
