import type { SetupText } from '../text'
import { study } from './study'

/** What the page says on which the exits are made one's own. */
export const setup: SetupText = {
  ...study,
  setup: {
    head: ['Exits,', 'in your own words.'],
    lead: 'Words that come easily get said. Leave a field empty for ours. Changes are kept as you type, and your console has them at once.',
    fields: { name: 'Name', hint: 'When to use it', phrase: 'Words to copy' },
    shown: name => `“${name}” is on the card`,
    up: name => `Move “${name}” up`,
    down: name => `Move “${name}” down`,
    add: 'Add one of my own',
    reset: 'Back to ours, all of them',
    saved: 'Kept',
    buddy: {
      head: 'Whom to tell',
      lead: 'Someone you trust. It stays on this computer, and nothing is ever sent for you.',
    },
    help: {
      head: 'Help lines',
      lead: 'Your company’s, your union’s, your own. They stand beside the public ones.',
      label: 'One a line',
    },
    company: 'Set by your company; always first on the card',
    keys: {
      head: 'Keys',
      lead: 'For other keys, see your browser’s extension shortcuts.',
      rows: {
        log: 'Log the chat you’re in',
        good: 'Log a good moment',
        exits: 'See what you may do now',
        reach: 'Get to the card by keyboard',
      },
    },
  },
}
