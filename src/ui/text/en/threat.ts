import type { CardText } from '../text'

/** What is said to whoever was threatened or harassed, and by the small menu. Apart from the entry's words: the journal has no use for them. */
export const threat: Pick<CardText, 'threat' | 'menu'> = {
  threat: {
    open: 'I was threatened or harassed',
    head: 'Threatened or harassed',
    lines: 'No need to calm them. This isn’t service, and not yours to take alone.',
    steps: [
      'Screenshot it, with name and time',
      'Note the order and the time; keep the chat',
      'Hand it to your lead and have them take over',
      'If you feel unsafe, call the police: 110 in China, 911 or 999 elsewhere',
    ],
    phones: 'To talk to someone: 12356 in mainland China, 988 in the US and Canada, 116 123 in the UK and Ireland.',
  },
  menu: { label: 'Breather', button: 'Log it' },
}
