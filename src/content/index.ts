import { type ConsoleEvent, type ConsoleProfile, watchConsole } from '../console'
import { atBreakpoint, DEFAULTS } from '../domain'
import { prepare } from '../hostility'
import { rotted } from '../console/teach'
import type { FromAgent, Guide, Hello, OfferReply, PageReading, Seen, ToConsole } from '../messages'
// Not from the index: the schemas stay out of the page.
import { BATCH } from '../messages/batch'
import { post } from '../messages/post'
import { send } from '../messages/send'
import { leaveBehind } from '../platform/left'
import { randomId } from '../platform/random'
import * as runtime from '../platform/runtime'
import { keyMaker } from './conversation-key'
import { glimpse } from './glimpse'
import { greet } from './greet'
import type { Said } from './handoff'
import { HISTORY } from './history'
import { Judging } from './judging'
import { createOffers } from './offers'
import { createSceneTelling } from './scene-telling'
import { Scenery } from './scenery'
import { createShow } from './shown'
import { Slices } from './slices'
import { inSpareTime } from './spare'
import { type Instance, takeOver } from './takeover'
import { createTelling } from './telling'
import { createTeaching } from './teaching'

/*
 * Wiring only: the reader's events are appraised here, in the page's own process, and leave it without their text.
 */

/** From the worker's answer on the page is read within this, ms, or there is no console to hand over. */
const READ_BY = 3000
/** How long one that is cut off reads on, ms: an update brings the next one within a second or two; nothing else does. */
const CUT_OFF = 60_000

const source = randomId()
/** What this instance leaves to the next one; nothing until it reads. */
let leaving = (): string | null => null
const instance = takeOver(document, source, { alive: runtime.connected, leaving: () => leaving() })

/** After an update or a reload of the extension our half of it is gone. */
const orphaned = (): boolean => !runtime.connected()

if (instance) void begin(instance)

async function begin(here: Instance): Promise<void> {
  const hello = await greet(source, here)
  if (hello && !here.signal.aborted) watch(here, hello)
}

function watch(here: Instance, { salt, language, page, mine, taste, ...first }: Hello): void {
  const { signal, end } = here
  /** Ends what is seen of us; one that is cut off goes on reading without it. */
  const screen = new AbortController()
  const keyOf = keyMaker(salt, location.origin)
  const fresh = (): Scenery =>
    new Scenery(
      { document: source, site: location.hostname, visible: document.visibilityState === 'visible' },
      keyOf,
      Date.now(),
    )
  let scenery = fresh()
  let guide: Guide = first
  let reading = new AbortController()
  const outbox = createTelling({
    source,
    under: whose => async (reports, safe) => {
      if (orphaned()) cutOff()
      const taken = await send(runtime, { type: 'report', source: whose, safe, reports })
      if (!taken) end()
      return taken ?? { upTo: 0 }
    },
    reportOf,
    scene: () => scenery.scene,
    signal,
  })
  /** Whoever is left over shows nothing any more, and keeps what it reads for the next one. */
  function cutOff(): void {
    if (screen.signal.aborted) return
    screen.abort()
    const timer = setTimeout(end, CUT_OFF)
    signal.addEventListener('abort', () => clearTimeout(timer), { once: true })
  }
  const judging = new Judging({ mine, taste })
  const mail = post(runtime, signal)
  function tell(message: FromAgent): void {
    if (message.type === 'answer' || message.type === 'take') offers.answered()
    mail(message).catch(() => {})
    if (message.type === 'answer' && message.answer === 'notRough') correct(offers.blamed, message.offer, false)
    if (message.type === 'log' && message.kind === 'hard') correct(message.conversation, message.entry, true)
  }
  /** The agent's word on a conversation, under the id of the click. */
  function correct(key: string | null | undefined, id: string, rough: boolean): void {
    const traits = judging.about(key, rough)
    if (traits) mail({ type: 'taste', id, traits, rough }).catch(() => {})
  }
  const desk = {
    language,
    mine,
    tell,
    now: Date.now,
    logbook: () => send(runtime, { type: 'logbook' }).catch(() => null),
    open: () => scenery.scene.open,
    free: atMoment,
  }
  const seen = AbortSignal.any([signal, screen.signal])
  const show = createShow(() => send(runtime, { type: 'bring', what: 'card' }), desk, seen)
  const school = {
    language,
    keep: async (profile: ConsoleProfile) => {
      const { site } = guide
      if (site === null) return false
      return (await send(runtime, { type: 'lesson', site, profile: { ...profile, version: 1 } })) === true
    },
    claim: (picked: boolean) => void send(runtime, { type: 'claim', picked }).catch(() => {}),
  }
  const teaching = createTeaching(() => send(runtime, { type: 'bring', what: 'lesson' }), school, seen)
  const telling = createSceneTelling(
    () => scenery.scene,
    scene => outbox.put({ type: 'scene', scene }, Date.now()),
    signal,
  )
  /** Something of ours may come into sight now. */
  function atMoment(): boolean {
    return !seen.aborted && !teaching.active && quiet()
  }
  const quiet = (): boolean => atBreakpoint(scenery.scene, Date.now(), DEFAULTS)
  const offers = createOffers({ show, atMoment, atBreakpoint: quiet, tellScene: () => telling.now(true) })

  /** What was said as the worker is to hear it: appraised, and without its words. */
  function reportOf({ who, conversation, text }: Said): Seen {
    const key = keyOf(conversation)
    if (who !== 'customer') return { type: who, key }
    return { type: who, key, appraisal: judging.hear(key, text) }
  }

  let announced = false
  /** This one reads now: one that an update has cut off hands over what it could not deliver, and ends. */
  function announce(): void {
    if (announced || signal.aborted) return
    announced = true
    clearTimeout(unread)
    outbox.inherit(here.announce())
  }
  const unread = setTimeout(announce, READ_BY)

  /** What the reader tells in one go may be a conversation's worth of lines, each to be appraised. */
  const events = new Slices(onEvent, signal)
  function onEvent({ event, now }: { event: ConsoleEvent; now: number }): void {
    // The lexicon is compiled at its first use, which takes a tenth of a second: not while a message arrives, not in
    // one go, and not in frames without a console.
    if (event.type === 'console' && event.state === 'found') {
      inSpareTime(prepare, signal)
      requestIdleCallback(show.prepare)
      // What both have read counts once only as long as this task lasts.
      events.whole()
      announce()
    }
    if (event.type === 'message' && event.live) {
      const { role, conversation, text } = event
      if (role === 'customer' || role === 'agent') {
        telling.along()
        outbox.line({ who: role, conversation, text }, now)
      }
    }
    if (event.type === 'conversation' && event.state === 'closed') {
      outbox.line({ who: 'settled', conversation: event.id, text: '' }, now)
    }
    const { composing } = scenery.scene
    scenery.see(event, now)
    // Typing is told at once, so that no offer comes on top of it.
    if (scenery.scene.composing && !composing) telling.now()
    else telling.soon()
  }

  /** Reads the page from now on as it was taught, or not any more. What was there before is history again. */
  async function relearn(): Promise<void> {
    const next = await send(runtime, { type: 'lookup' })
    if (!next || signal.aborted) return
    const same = JSON.stringify(next.profile) === JSON.stringify(guide.profile)
    guide = next
    if (same) return
    events.flush()
    reading.abort()
    reading = new AbortController()
    scenery = fresh()
    telling.now()
    read()
  }
  let readNow = (): void => {}
  function read(): void {
    const { profile } = guide
    readNow = watchConsole(document, {
      onEvent: event => events.put({ event, now: Date.now() }),
      signal: AbortSignal.any([signal, reading.signal]),
      history: HISTORY,
      ...(profile && { profile }),
    })
  }
  leaving = () => {
    if (!orphaned()) return null
    readNow()
    events.flush()
    return outbox.pack()
  }

  let learning = Promise.resolve()
  function howRead(): PageReading {
    const { profile, from, site } = guide
    return {
      from,
      site,
      rotted: from === 'taught' && profile ? rotted(document, profile) : [],
      seen: glimpse(document, profile),
    }
  }

  function hear(message: unknown): Promise<OfferReply | PageReading | boolean> | undefined {
    const to = message as ToConsole
    if (to.type === 'offer') return offers.offer(to)
    if (to.type === 'ask') return offers.ask(to)
    if (to.type === 'told') show.now?.told(to.trial)
    if (to.type === 'withdraw') show.now?.withdraw()
    if (to.type === 'logged' && to.kind === 'hard') correct(scenery.scene.open, to.entry, true)
    if (to.type === 'logged') void show.have().then(card => card?.logged(to.entry, to.kind))
    if (to.type === 'reach') void show.have().then(card => card?.reach())
    if (to.type === 'exits') void show.have().then(card => card?.exits())
    if (to.type === 'mine') {
      Object.assign(desk, { mine: to.mine })
      judging.lean(to.mine)
      if (to.mine.button) show.prepare()
      show.now?.mine(to.mine)
    }
    if (to.type === 'speak') {
      Object.assign(desk, { language: to.language })
      Object.assign(school, { language: to.language })
      show.now?.speak(to.language)
    }
    if (to.type === 'taste') judging.learn(to.taste)
    if (to.type === 'recheck') void greet(source, here)
    if (to.type === 'relearn') learning = relearn().catch(() => {})
    if (to.type === 'how') return learning.then(howRead)
    if (to.type === 'teach') {
      // A frame of a few pixels is no console.
      if (!to.lead && (innerWidth < 320 || innerHeight < 240)) return undefined
      show.now?.withdraw()
      return teaching.begin(to.lead)
    }
    if (to.type === 'claimed') return Promise.resolve(teaching.claimed(to.picked))
    if (to.type === 'lead') teaching.lead()
    return undefined
  }

  runtime.onMessage(hear, signal)
  signal.addEventListener('abort', () => clearTimeout(unread))
  document.addEventListener(
    'visibilitychange',
    () => {
      scenery.look(document.visibilityState === 'visible', Date.now())
      telling.now()
    },
    { signal },
  )
  window.addEventListener(
    'pagehide',
    () => {
      events.flush()
      // A worker may die over what a page says last, and the page cannot say it again: it is left behind as well.
      const { reports, safe } = outbox.left()
      for (let i = 0; i < reports.length; i += BATCH) {
        const message = { type: 'report', source, safe, reports: reports.slice(i, i + BATCH) }
        leaveBehind(`${source}.${String(i / BATCH).padStart(4, '0')}`, { page, message })
      }
      if (telling.told) outbox.put({ type: 'left' }, Date.now())
      outbox.flush()
    },
    { signal },
  )
  // Back from the browser's page cache: nothing was loaded anew, so nobody else will say that it is here again.
  window.addEventListener(
    'pageshow',
    ({ persisted }) => {
      if (!persisted) return
      scenery.back(Date.now())
      telling.now(true)
    },
    { signal },
  )
  read()
}
