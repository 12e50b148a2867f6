import { render } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { StoreApi } from 'zustand/vanilla'
import {
  ACTIVITIES,
  type Activity,
  costNow,
  type Feeling,
  type Felt,
  LONGER,
  LONGEST,
  PLAN,
  planFor,
  suggestedFor,
} from '../domain'
// Not from the index: the schemas stay with the worker.
import { post } from '../messages/post'
import { browser } from '../platform/browser'
import { randomId } from '../platform/random'
import { EMPTY_OWN, type Mine } from '../store'
import type { DayView } from '../ui/day-store'
import { pageStore } from '../ui/page-store'
import { pauseLengths } from '../ui/text/lengths'
import { pauseTextFor } from '../ui/text/pick-pause'
import type { PauseText } from '../ui/text/text'
import { useLanguage } from '../ui/use-language'
import { Problem } from '../ui/Problem'
import { useStore } from '../ui/use-store'
import { type Place, plannedAt, readPlace, stepAt, writePlace } from './clock'
import { PauseView } from './PauseView'

/** Often enough for a count of seconds. */
const TICK = 200

const tell = post(browser.runtime)

function Pause({ store }: { store: StoreApi<DayView<PauseText>> }) {
  const { today, text: words, problem } = useStore(store)
  const lengths = (today?.mine ?? EMPTY_OWN).lengths
  const text = pauseLengths(words, lengths)
  const [place, setPlace] = useState(() => readPlace(location.search))
  const [felt, setFelt] = useState<Felt | null>(null)
  const [entry, setEntry] = useState<string | null>(null)
  const [sound, setSound] = useState<Mine['sound'] | null>(null)
  const now = useNow()
  const running = today?.state.pause?.id === place.pause
  const length = today?.state.pause?.length ?? 'breathe'
  const level = today?.state.shift?.cup.level ?? 0
  const helped = today?.state.helped ?? {}

  function move(change: Partial<Place>): void {
    const next = { ...place, ...change }
    history.replaceState(null, '', writePlace(location.search, next))
    setPlace(next)
  }
  useLanguage(words)
  useEffect(() => {
    if (!running || place.before !== null) return
    // Looking away starts at once: twenty seconds are too short for a question.
    move({ before: level, ...(length === 'look' && { activity: 'look', from: Date.now(), planned: lengths.look }) })
  }, [running])
  if (problem) return <Problem text={text} code={problem} />
  if (!today) return null

  const begin = (pause: string, activity: Activity, planned: number): Promise<unknown> =>
    tell({ type: 'begin', pause, length: PLAN[activity].length, activity, planned })

  function start(activity: Activity, fill: number | null, feeling: Feeling | null): void {
    const planned = planFor(activity, lengths)
    // What was said on the way in is a check-in; told once, for all that is done in this pause.
    if (place.from === null && (fill !== null || feeling !== null)) {
      void tell({ type: 'checkin', id: `in-${place.pause}`, feeling, fill })
    }
    void begin(place.pause, activity, planned)
    move({ activity, from: Date.now(), planned, enough: false, ...(fill !== null && { before: fill }) })
  }
  function longer(): void {
    const planned = Math.min(LONGEST, plannedAt(place) + LONGER)
    if (place.activity) void begin(place.pause, place.activity, planned)
    move({ planned })
  }
  function answer(word: Felt): void {
    if (felt !== null) return
    setFelt(word)
    void tell({ type: 'resume', pause: place.pause, felt: word, leave: false })
  }
  function again(activity: Activity): void {
    const pause = randomId()
    setFelt(null)
    const planned = planFor(activity, lengths)
    void begin(pause, activity, planned)
    move({ pause, activity, from: Date.now(), planned, before: level, enough: false })
  }
  function log(): void {
    const id = randomId()
    setEntry(id)
    void tell({ type: 'log', entry: id, kind: 'hard', conversation: null })
  }
  function undo(): void {
    if (entry) void tell({ type: 'unlog', entry })
    setEntry(null)
  }
  function keepSound(value: Mine['sound']): void {
    setSound(value)
    void tell({ type: 'own', own: { key: 'sound', value } })
  }
  const { conversations, thanks } = today.tally
  const activity = place.activity ?? suggestedFor(length, null, helped)[0] ?? 'breathe'
  return (
    <PauseView
      text={text}
      step={felt === null ? stepAt(place, running, now) : 'end'}
      activity={activity}
      elapsedMs={place.from === null ? 0 : Math.max(0, now - place.from)}
      planned={place.planned ?? planFor(activity, lengths)}
      level={level}
      before={place.before ?? level}
      median={null}
      felt={felt}
      waiting={Object.keys(today.state.scenes).length > 0 ? costNow(today.state.scenes, now).waiting : null}
      suggest={feeling => suggestedFor(length, feeling, helped)}
      helped={ACTIVITIES.filter(a => (helped[a]?.lighter ?? 0) > (helped[a]?.heavier ?? 0))}
      served={conversations.calm + conversations.tense + conversations.hostile}
      thanked={thanks}
      mine={{ ...today.mine, ...(sound && { sound }) }}
      logged={entry !== null}
      onStart={start}
      onLonger={longer}
      onEnough={() => move({ enough: true })}
      onFelt={answer}
      onAgain={again}
      onLog={log}
      onUndo={undo}
      onThanks={line =>
        void tell({
          type: 'note',
          note: { id: `thanks-${place.pause}.${today.tally.day}`, kind: 'thanks', text: line },
        })
      }
      onBuddy={value => void tell({ type: 'own', own: { key: 'buddy', value } })}
      onSound={keepSound}
      onLeave={() => void tell({ type: 'resume', pause: place.pause, felt: null, leave: true })}
    />
  )
}

function useNow(): number {
  const [now, setNow] = useState(Date.now)
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), TICK)
    return () => clearInterval(timer)
  }, [])
  return now
}

const store = await pageStore(pauseTextFor)
const app = document.getElementById('app')
if (app) render(<Pause store={store} />, app)
