import type { CardText } from '../text'

/** What is said when it is looked at from elsewhere, or told to somebody. */
export const talk: Pick<CardText, 'side' | 'buddy'> = {
  side: {
    head: 'From their side',
    cards: [
      {
        head: ['They ran into the problem.', 'You were standing next to it.'],
        line: 'It was thrown at a screen. They’ve never met you.',
      },
      {
        head: ['If I’d waited six days,', 'what would I want to hear?'],
        line: 'You needn’t take their part. Just look from there.',
      },
      {
        head: ['What do they really want?', 'What do I want from this chat?'],
        line: 'Where the two meet, start there.',
      },
      {
        head: ['Seen from next week,', 'is that all it is?'],
        line: 'Some things fill the room, and later you can’t recall the name.',
      },
    ],
    next: 'Next card',
    at: (n, of) => `Card ${n} of ${of}`,
  },
  buddy: {
    head: 'Tell someone',
    lead: name =>
      name === ''
        ? 'Pick someone you trust and note them here; next time it’s one click.'
        : `Is ${name} around right now?`,
    name: 'Who',
    how: 'How to reach them',
    howHint: 'A chat name, an extension, or a link',
    save: 'Remember',
    change: 'Someone else',
    words: 'Just had a rough chat. Got two minutes to listen?',
    copy: 'Copy this line',
    copied: 'Copied. Paste it to them.',
    open: 'Reach them now',
    help: 'For someone trained to listen: in mainland China 12356, in the US and Canada 988, in the UK and Ireland 116 123, any time.',
  },
}
