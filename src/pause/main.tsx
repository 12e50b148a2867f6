import { render } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { StoreApi } from 'zustand/vanilla'
import { costNow, type Felt, type Length } from '../domain'
import { type FromAgent, type FromPage, send } from '../messages'
import { browser } from '../platform/browser'
import type { DayView } from '../ui/day-store'
import { pageStore } from '../ui/page-store'
import { useLanguage } from '../ui/use-language'
import { Problem } from '../ui/Problem'
import { useStore } from '../ui/use-store'
import { type Place, readPlace, stepAt, writePlace } from './clock'
import { PauseView } from './PauseView'

/** Often enough for a count of seconds. */
const TICK = 200

const tell = (message: FromAgent | FromPage): Promise<unknown> => send(browser.runtime, message)

function Pause({ store }: { store: StoreApi<DayView> }) {
  const { today, text, problem } = useStore(store)
  const [place, setPlace] = useState(() => readPlace(location.search))
  const [felt, setFelt] = useState<Felt | null>(null)
  const now = useNow()
  const running = today?.state.pause?.id === place.pause
  const planned = today?.state.pause?.length ?? 'breathe'
  const level = today?.state.shift?.cup.level ?? 0

  function move(change: Partial<Place>): void {
    const next = { ...place, ...change }
    history.replaceState(null, '', writePlace(location.search, next))
    setPlace(next)
  }
  useLanguage(text)
  useEffect(() => {
    if (!running || place.length !== null) return
    // Looking away starts at once: twenty seconds are too short for a question.
    move({ length: planned, before: level, from: planned === 'look' ? Date.now() : null })
  }, [running])
  if (problem) return <Problem text={text} code={problem} />
  if (!today) return null

  function start(length: Length): void {
    if (length !== planned) void tell({ type: 'begin', pause: place.pause, length })
    move({ length, from: Date.now(), enough: false })
  }
  function answer(word: Felt): void {
    if (felt !== null) return
    setFelt(word)
    void tell({ type: 'resume', pause: place.pause, felt: word, leave: false })
  }
  function again(): void {
    const pause = crypto.randomUUID()
    setFelt(null)
    void tell({ type: 'begin', pause, length: 'breathe' })
    move({ pause, length: 'breathe', from: Date.now(), before: level, enough: false })
  }
  const length = place.length ?? planned
  const before = place.before ?? level
  return (
    <PauseView
      text={text}
      step={felt === null ? stepAt(place, running, now) : 'end'}
      length={length}
      elapsedMs={place.from === null ? 0 : Math.max(0, now - place.from)}
      level={level}
      before={before}
      median={null}
      felt={felt}
      waiting={Object.keys(today.state.scenes).length > 0 ? costNow(today.state.scenes, now).waiting : null}
      onStart={start}
      onEnough={() => move({ enough: true })}
      onFelt={answer}
      onAgain={again}
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

const store = await pageStore()
const app = document.getElementById('app')
if (app) render(<Pause store={store} />, app)
