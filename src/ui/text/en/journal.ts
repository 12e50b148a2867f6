import type { JournalWords } from '../journal-text'
import { count, times } from './count'

const FULL = new Intl.DateTimeFormat('en-GB', { weekday: 'long', day: 'numeric', month: 'long' })
const SHORT = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short' })
const MONTH = new Intl.DateTimeFormat('en', { month: 'long' })
/** A day's name as a date; noon, so that no change of the clock moves it into another day. */
const dated = (day: string): Date => new Date(`${day}T12:00`)
const short = (day: string): string => SHORT.format(dated(day))

/** What the journal says. */
export const journal: JournalWords = {
  journal: {
    sectionsLabel: 'Pages of the journal',
    sections: {
      today: 'Today',
      range: 'Looking back',
      casebook: 'Rough ones',
      brief: 'One to one',
      causes: 'Causes',
      report: 'How well I judge',
      data: 'Export',
    },
    receipt: 'What’s kept',
    date: day => FULL.format(dated(day)),
    short,
    weekdays: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
    lasted: ms => (ms < 60_000 ? `${Math.round(ms / 1000)} s` : `${Math.round(ms / 60_000)} min`),
    amount: tenths => `${tenths < 0 ? '−' : '+'}${Math.abs(tenths) / 10}`,
    usual: n => `usual ${n}`,
    noUsual: 'Your “usual” takes five shifts. Until then, only today.',
    table: 'As a table',
    activities: {
      look: 'Look far',
      breathe: 'Slow breaths',
      side: 'From their side',
      recall: 'Someone you helped',
      memory: 'A good memory',
      thanks: 'Thank someone',
      laugh: 'Laugh',
      walk: 'Walk, get some water',
      move: 'Move',
      music: 'Listen',
      buddy: 'Tell someone',
    },
    day: {
      worst: (what, worst) => `${what}: ${worst}`,
      empty: {
        head: 'Nothing yet today',
        lines: ['Once you start, here’s a cup,', 'and how it filled and emptied.'],
      },
      first: 'First day. I’ll watch before I speak.',
      head: ({ served, morning, afternoon, evening, logged, over }) => {
        const when = over ? 'in the' : 'this'
        const hard = [
          [`${when} morning`, morning],
          [`${when} afternoon`, afternoon],
          [`${when} evening`, evening],
          ['you logged', logged],
        ] as const
        const parts = hard.filter(([, n]) => n > 0).map(([of, n]) => `${n} ${of}`)
        if (parts.length === 0)
          return served === 0 ? ['No chats yet.'] : [`${count(served, 'chat', 'chats')},`, 'none of them rough.']
        return over ? [`Rough ones: ${parts.join(', ')}.`, 'All over now.'] : [`Rough ones: ${parts.join(', ')}.`]
      },
      rest: (pauses, gaps, left) => {
        const rested =
          pauses === 0 && gaps === 0
            ? 'No break yet.'
            : pauses === 0
              ? `${count(gaps, 'quiet spell', 'quiet spells')}, which count too.`
              : `${count(pauses, 'break', 'breaks')}${gaps > 0 ? ` and ${count(gaps, 'quiet spell', 'quiet spells')}` : ''}.`
        return left === null ? rested : `${rested} The cup was ${left} at the end.`
      },
      figures: {
        served: 'chats',
        rough: 'rough',
        thanks: 'thanks',
        calmed: 'of the rough, calmed down',
        rested: 'in breaks, quiet spells aside',
      },
      figuresLabel: 'The day in figures',
      minutes: ms =>
        ms < 60_000 && ms > 0
          ? { n: String(Math.round(ms / 1000)), unit: 's' }
          : { n: String(Math.round(ms / 60_000)), unit: 'min' },
      curve: 'The cup that day',
      curveLabel: (fullest, word, changes) =>
        `The cup that day: ${fullest} at its fullest, ${word} at the end, ${count(changes, 'change', 'changes')}.`,
      move: 'Click the line, or use the arrow keys, to see what changed.',
      rows: { talk: 'chats', good: 'thanks', offers: 'offers' },
      keys: {
        calm: 'calm',
        tense: 'tense',
        hostile: 'rough',
        good: 'thanks, good moments',
        rest: 'resting',
        taken: 'offer taken',
        offer: 'offer not taken',
        usual: 'my usual: median of four weeks',
      },
      ledger: {
        head: 'What’s in the cup',
        aside: ['Every line says what filled or emptied it.', 'Pick one to see it on the curve.'],
        empty: ['Nothing. Rough chats and long stretches add', 'a little, breaks pour some out: all of it goes here.'],
      },
      line: {
        hostile: 'Rough chat',
        tense: 'Tense customer',
        stretch: 'Talking on, bit by bit',
        thanks: 'Thanked',
        pause: 'A break',
        gap: 'A quiet spell',
        log: 'Logged, at the weight you gave',
        unlog: 'Log taken back',
        correction: 'Didn’t count',
        felt: 'After a break, as you felt',
        checkin: 'Set by you',
      },
      kinds: {
        threat: 'threatened',
        harassment: 'harassed',
        abuse: 'abuse',
        contempt: 'contempt',
        pressure: 'bad-review pressure',
        anger: 'anger',
        urging: 'pushing',
        thanks: '',
        none: '',
      },
      times: n => `${n}×`,
      point: (at, what, amount, word) => `${at}  ${what}  ${amount}; the cup’s ${word}.`,
      tableHeads: ['Time', 'What', 'By', 'Cup'],
      good: {
        head: 'Good moments',
        none: 'None logged yet. A thank-you counts.',
        plain: 'A good moment',
        more: n => `Thanked ${times(n)} besides.`,
      },
      thanks: 'Whom I’d thank',
      offers: { head: 'When I spoke up', none: 'I didn’t.' },
      reason: {
        severe: 'That was out of line',
        streak: 'Rough ones in a row',
        cluster: 'Rough ones within the hour',
        cup: 'The cup nearly full',
        stretch: 'A long time in the chair',
        early: 'A while into the shift',
      },
      became: {
        open: 'no answer',
        taken: 'taken',
        later: 'after that chat',
        closed: 'not taken, which is fine',
        quiet: 'quiet asked for',
        notRough: 'not rough, you said',
        expired: 'put away in time',
        away: 'kept in the toolbar',
      },
      close: {
        head: 'End of the day',
        line: 'Three things done, one for tomorrow, lights off. About two minutes.',
        go: 'End the day',
      },
      turn: { before: 'The shift before', after: 'The shift after', today: 'Back to today' },
      gone: 'There’s nothing kept of this day.',
    },
    range: {
      kinds: { week: 'Week', month: 'Month', year: 'Year', days: 'My choice' },
      kindsLabel: 'How long',
      before: 'Earlier',
      after: 'Later',
      week: (from, until) => `${short(from)} – ${short(until)}`,
      month: month => MONTH.format(dated(`${month}-01`)),
      year: year => year,
      from: 'From',
      until: 'To',
      show: 'Show',
      empty: {
        head: 'No shifts here',
        lines: ['Days at work stand here, a cup for each,', 'to look through for what helped.'],
      },
      few: 'Only a few days so far: too few to say.',
      others: 'Days on other computers count too; hours and causes are this one’s.',
      head: ({ worked, served, rough, fullest, fixer }) => [
        `${count(worked, 'shift', 'shifts')}, ${count(served, 'chat', 'chats')}, ${rough === 0 ? 'none rough' : `${rough} rough`}${fullest === null ? '' : `; fullest on ${fullest}`}.`,
        ...(fixer
          ? [
              `Of the causes you noted, ${fixer.share >= 45 ? 'nearly half' : 'many'} are for ${fixer.name} to fix. Not on you.`,
            ]
          : []),
      ],
      calendar: {
        head: 'A cup a day',
        aside: 'Each cup is the day’s fullest; turned over: no shift. Pick a day to open it.',
        off: 'no shift',
        open: (day, word) => `${day}, ${word} at its fullest`,
        fullest: 'fullest day',
      },
      days: { head: 'Day by day', label: 'Chats of each day: rough, tense, calm' },
      hours: {
        head: 'Which hours are hard',
        label: busiest => `Rough and tense chats by the hour, most at ${busiest}`,
        aside: 'When rough and tense chats began.',
      },
      served: 'chats',
      rough: 'rough',
      tense: 'tense',
      thanks: 'thanks',
      peak: 'fullest',
      pauses: 'breaks',
      stressors: { head: 'What weighs most', empty: 'You haven’t noted which kind yet.' },
      causes: { head: 'Who can fix it', empty: 'You haven’t noted causes yet.', nobody: 'nobody’s to fix' },
      helped: {
        head: 'What helped',
        empty: 'Nothing yet. Say after a break whether it’s lighter, and it’ll show here.',
        lighter: (often, lighter) => `${times(often)}, lighter ${lighter}`,
        exits: 'Exits used',
        words: 'In your words',
      },
      feelings: { head: 'What it felt like', empty: 'You haven’t said.' },
      cup: { head: 'How the cup filled and emptied', filled: 'in', poured: 'out' },
      against: {
        head: 'Beside your own time before',
        span: (from, until, year) => `${short(from)} – ${short(until)}${year ? ` ${from.slice(0, 4)}` : ''}`,
        now: 'now',
        past: 'before',
        none: 'Nothing kept from before to compare with.',
      },
      perDay: 'a shift',
      print: 'Print this page',
      count: n => String(n),
    },
  },
}
