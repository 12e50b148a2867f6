import { type ConsoleEvent, type ConsoleProfile, watchConsole } from '../console'
import { atBreakpoint, breakpointAt, DEFAULTS, type Question, type Scene } from '../domain'
import { appraise, Judge, prepare, traitsOf } from '../hostility'
import { rotted } from '../console/teach'
import type { FromAgent, Guide, Hello, OfferReply, PageReading, Seen, ToConsole } from '../messages'
// Not from the index: the schemas stay out of the page.
import { BATCH } from '../messages/batch'
import { post } from '../messages/post'
import { send } from '../messages/send'
import { leaveBehind } from '../platform/left'
import { randomId } from '../platform/random'
import * as runtime from '../platform/runtime'
import { Leaning } from './leaning'
import { glimpse } from './glimpse'
import { keyMaker } from './conversation-key'
import type { Said } from './handoff'
import { Heard } from './heard'
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

/** Changes of the scene within this time are told once, ms. */
const TOGETHER = 300

/** Between two greetings that nobody answered, ms. A worker wakes in well under a second. */
const FIRST_WAIT = 250
const LONGEST_WAIT = 30_000
/** A greeting without an answer is said again after this, ms, later each time: twice it does no harm, and until then nothing is read. */
const GREETED_BY = 4000

/** From the worker's answer on the page is read within this, ms, or there is no console to hand over. */
const READ_BY = 3000
/** How long one that is cut off reads on, ms: an update brings the next one within a second or two; nothing else does. */
const CUT_OFF = 60_000

/**
 * Of what stands in a conversation when it is opened nobody is told anything but who spoke last; the reader learns from a
 * few dozen lines who is who. Our guess.
 */
const HISTORY = 60

const nameOf = ({ trial, when }: Question): string => `${trial} ${when}`
const source = randomId()
/** What this instance leaves to the next one; nothing until it reads. */
let leaving = (): string | null => null
const instance = takeOver(document, source, { alive: runtime.connected, leaving: () => leaving() })

/** After an update or a reload of the extension our half of it is gone. */
const orphaned = (): boolean => !runtime.connected()

if (instance) void begin(instance)

async function begin(here: Instance): Promise<void> {
  const hello = await greet(here)
  if (hello && !here.signal.aborted) watch(here, hello)
}

/** Asks the worker until it answers: it may die over it, or its records may be out of reach for a while. Null once it says no. */
async function greet({ signal, end }: Instance): Promise<Hello | null> {
  for (let wait = FIRST_WAIT; !signal.aborted; wait = Math.min(LONGEST_WAIT, wait * 2)) {
    // After an update our half is gone: the newer instance that comes with it takes over.
    if (orphaned()) break
    try {
      const hello = await send(runtime, { type: 'hello', source }, Math.max(GREETED_BY, wait * 8))
      if (hello) return hello
      break
    } catch {
      await new Promise(resolve => setTimeout(resolve, wait))
    }
  }
  end()
  return null
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
  /** Offers that the agent has answered here, by id and round: the worker may not know yet. */
  const answered = new Set<string>()
  let shown = ''
  /** The rough conversation that the offer on screen counted last. */
  let blamed: string | undefined
  /** Appraises as this agent has chosen, and as it has corrected that to. */
  const leaning = new Leaning(appraise)
  leaning.lean(mine)
  const judge = new Judge(text => leaning.appraise(text))
  judge.learn(taste)
  const heard = new Heard()
  const mail = post(runtime, signal)
  function tell(message: FromAgent): void {
    if (message.type === 'answer' || message.type === 'take') answered.add(shown)
    mail(message).catch(() => {})
    if (message.type === 'answer' && message.answer === 'notRough') correct(blamed, message.offer, false)
    if (message.type === 'log' && message.kind === 'hard') correct(message.conversation, message.entry, true)
  }
  /** The agent's word on a conversation, under the id of the click. */
  function correct(key: string | null | undefined, id: string, rough: boolean): void {
    const traits = key ? heard.about(key, rough) : null
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
  /** Questions of the self-study that have been in sight here. */
  const asked = new Set<string>()
  let told: Scene | null = null
  let telling: ReturnType<typeof setTimeout> | undefined
  let moment: ReturnType<typeof setTimeout> | undefined

  // Of a site's many frames only the one with the console has a scene; the top one always, for its health.
  const worthTelling = (): boolean => window.top === window || told !== null || scenery.scene.readable

  /** Tells the worker how the page stands, and again when it comes to a breakpoint by itself. */
  function tellScene(again = false): void {
    clearTimeout(telling)
    telling = undefined
    const { scene } = scenery
    if (!worthTelling()) return
    if (scene !== told || again) outbox.put({ type: 'scene', scene }, Date.now())
    told = scene
    clearTimeout(moment)
    const at = breakpointAt(scene, DEFAULTS)
    if (at !== null && at > Date.now()) moment = setTimeout(tellScene, at - Date.now(), true)
  }
  function sceneSoon(): void {
    telling ??= setTimeout(tellScene, TOGETHER)
  }
  let along = false
  /** How the page stands goes with the line that is about to be told, once what came with that is known. */
  function sceneAlong(): void {
    if (along) return
    along = true
    queueMicrotask(() => {
      along = false
      tellScene()
    })
  }

  /** Something of ours may come into sight now. */
  function atMoment(): boolean {
    return !seen.aborted && !teaching.active && atBreakpoint(scenery.scene, Date.now(), DEFAULTS)
  }

  /** What was said as the worker is to hear it: appraised, and without its words. */
  function reportOf({ who, conversation, text }: Said): Seen {
    const key = keyOf(conversation)
    if (who !== 'customer') return { type: who, key }
    const appraisal = judge.judge(text)
    heard.hear(key, appraisal, () => traitsOf(text))
    return { type: who, key, appraisal }
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
        sceneAlong()
        outbox.line({ who: role, conversation, text }, now)
      }
    }
    if (event.type === 'conversation' && event.state === 'closed') {
      outbox.line({ who: 'settled', conversation: event.id, text: '' }, now)
    }
    const { composing } = scenery.scene
    scenery.see(event, now)
    // Typing is told at once, so that no offer comes on top of it.
    if (scenery.scene.composing && !composing) tellScene()
    else sceneSoon()
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
    tellScene()
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

  /** The page has the last word: it may have changed since the worker decided, and while the card was on its way. */
  async function takeOffer(to: Extract<ToConsole, { type: 'offer' }>): Promise<OfferReply> {
    const round = `${to.offer.id} ${to.offer.round}`
    const card = await show.have()
    const known = card?.standing === to.offer.id || answered.has(round)
    const now = card !== null && !card.busy && atMoment()
    if (!known && !now) tellScene(true)
    if (!known && now) {
      shown = round
      blamed = to.offer.conversations.at(-1)
      if (to.ask) asked.add(nameOf(to.ask))
      card.offer(to.offer, to.level, to.usual, to.ask)
    }
    return { shown: known || now }
  }

  async function takeAsk({ ask }: Extract<ToConsole, { type: 'ask' }>): Promise<OfferReply> {
    const card = await show.have()
    const known = asked.has(nameOf(ask))
    const now = card?.empty === true && atMoment()
    // Where the worker has an old picture of the page it gets a new one; else it asks again with whatever happens next.
    if (!known && !atBreakpoint(scenery.scene, Date.now(), DEFAULTS)) tellScene(true)
    if (!known && now) {
      asked.add(nameOf(ask))
      card.ask(ask)
    }
    return { shown: known || now }
  }

  function hear(message: unknown): Promise<OfferReply | PageReading | boolean> | undefined {
    const to = message as ToConsole
    if (to.type === 'offer') return takeOffer(to)
    if (to.type === 'ask') return takeAsk(to)
    if (to.type === 'told') show.now?.told(to.trial)
    if (to.type === 'withdraw') show.now?.withdraw()
    if (to.type === 'logged' && to.kind === 'hard') correct(scenery.scene.open, to.entry, true)
    if (to.type === 'logged') void show.have().then(card => card?.logged(to.entry, to.kind))
    if (to.type === 'reach') void show.have().then(card => card?.reach())
    if (to.type === 'exits') void show.have().then(card => card?.exits())
    if (to.type === 'mine') {
      Object.assign(desk, { mine: to.mine })
      leaning.lean(to.mine)
      if (to.mine.button) show.prepare()
      show.now?.mine(to.mine)
    }
    if (to.type === 'speak') {
      Object.assign(desk, { language: to.language })
      Object.assign(school, { language: to.language })
      show.now?.speak(to.language)
    }
    if (to.type === 'taste') judge.learn(to.taste)
    if (to.type === 'recheck') void greet(here)
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
  signal.addEventListener('abort', () => {
    clearTimeout(telling)
    clearTimeout(moment)
    clearTimeout(unread)
  })
  document.addEventListener(
    'visibilitychange',
    () => {
      scenery.look(document.visibilityState === 'visible', Date.now())
      tellScene()
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
      if (told) outbox.put({ type: 'left' }, Date.now())
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
      tellScene(true)
    },
    { signal },
  )
  read()
}
