import { times } from './count'
import type { CardText } from '../text'
import { clock } from '../time'

/** What is said about an entry, and about the ways out. */
export const log: Pick<CardText, 'details' | 'exits'> = {
  details: {
    label: { hard: 'Log it', good: 'Good moment' },
    stored: 'Logged',
    when: (at, kind) => `${kind === 'hard' ? 'the last one' : 'a good moment'}, ${clock(at)}`,
    free: ['The rest is up to you; it’s logged already.', 'Who it was and what they said isn’t kept.'],
    stressor: {
      ask: 'What kind of hard',
      options: {
        attack: 'Abuse',
        demand: 'Too much asked',
        unclear: 'Unclear wants',
        dislike: 'Hard to like',
        complaint: 'Unfounded complaint',
      },
    },
    cause: {
      ask: 'Where it came from',
      options: {
        price: 'Price or offer',
        picture: 'Not as pictured',
        wrong: 'Wrong item',
        slow: 'Late delivery',
        quality: 'Quality',
        rule: 'A rule',
        mood: 'Just a bad mood',
      },
      fix: 'Who can fix it:',
      departments: {
        operations: 'operations',
        warehouse: 'the warehouse',
        courier: 'courier liaison',
        product: 'product and quality',
        management: 'whoever sets the rules',
      },
      nobody: 'Nobody’s to fix, and not your doing.',
      nth: n => `logged ${times(n)} this month`,
    },
    hands: {
      ask: 'In my hands?',
      options: { no: 'No', part: 'Partly', yes: 'Yes' },
      aside: {
        no: 'Then it’s not on you. Put it down if you can.',
        part: 'The part that was: next time.',
        yes: 'Then there’s something to try. One line will do.',
      },
    },
    weight: { ask: 'How heavy', options: { 1: 'light', 2: 'some', 3: 'heavy' } },
    write: 'A line to yourself, or what helped',
    helped: 'What helped',
    note: { hard: 'A line to yourself', good: 'What was good about it' },
    closing: {
      ask: 'Last: where does it go?',
      options: {
        go: { name: 'Let go', line: 'It ends here' },
        side: { name: 'Their side', line: 'It’s the event' },
        exit: { name: 'An exit', line: 'My options' },
        tell: { name: 'Talk it out', line: 'Not alone' },
      },
      gone: ['Lid on. It ends here.', 'If it comes up again, let it come and go.'],
    },
    done: 'Put away',
    esc: 'does the same',
  },
  exits: {
    label: 'Exits',
    head: 'What I may do now',
    lead: ['All of this is allowed.', 'You needn’t put up with it first.'],
    edit: 'Make it ours',
    options: {
      warn: {
        name: 'Warn them once',
        hint: 'The words are here; no need to find them.',
        phrase:
          'I’d like to get this sorted for you, and I need us to keep it civil. If this goes on, I’ll have to end this chat.',
      },
      transfer: {
        name: 'Transfer',
        hint: 'Someone new, and it often cools down.',
        phrase: 'A colleague will take this on for you. I’ve passed on the details, so you won’t have to repeat them.',
      },
      lead: {
        name: 'Call the lead',
        hint: 'When it’s about money, or you’ve said it twice.',
        phrase: 'I’ve noted all of this. My supervisor will talk to you about it; one moment, please.',
      },
      hold: {
        name: 'Put on hold for a bit',
        hint: 'Say when you’ll be back, then get some water.',
        phrase: 'Let me check on this. I’ll be back within ten minutes.',
      },
      end: {
        name: 'End the chat',
        hint: 'Warned once and still at it: you may end it.',
        phrase: 'As I said, I’m ending this chat here. Your issue is on file and will be handled.',
      },
      block: { name: 'Limit contact', hint: 'For those who come back to go on.', phrase: '' },
    },
    company: 'from your company',
    own: 'added by me',
    copy: 'Copy',
    copied: 'Copied',
    use: 'I used this',
    used: 'Noted: used',
    back: 'Back',
    look: (used, of) => {
      if (of === 1)
        return used === 0
          ? 'You saw your last rough chat through to the end. The door’s open.'
          : 'You used an exit in your last rough chat.'
      return used === 0
        ? `You saw your last ${of} rough chats through to the end. The door’s open.`
        : `You used an exit in ${used} of your last ${of} rough chats.`
    },
  },
}
