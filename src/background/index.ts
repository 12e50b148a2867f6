import { mutedUntil, type Offer, pageAtHand, type Settings } from '../domain'
import { behaviour, keptFor } from '../domain/behaviour'
import type { OfferReply, PageReading, Reading, Source, ToBackground, ToConsole } from '../messages'
import { eventOf, receive, sourceOf } from '../messages'
import { corrected, type Taste, takenBack } from '../hostility/taste'
import { onAlarm, wakeAt } from '../platform/alarms'
import { browser } from '../platform/browser'
import { announcer } from '../platform/changes'
import { localDay, minuteOf, monthOf } from '../platform/day'
import { onLeft } from '../platform/left'
import { dropKey, onLockDue } from '../platform/lock-key'
import { clearNotices, noticesAllowed, onNotice, showNotice } from '../platform/notify'
import { companyPolicy, onPolicyChanged } from '../platform/policy'
import { randomId } from '../platform/random'
import { giveBack, hasRoom, setAside } from '../platform/room'
import { noteStanding, standing } from '../platform/session'
import { enabledSites, injectExtra, injectInto, patternOf, syncSites } from '../platform/sites'
import { carryEvery, onCarryDue, onSynced, syncArea } from '../platform/sync'
import { bringTab, everyTab } from '../platform/tab'
import {
  changeTaste,
  type Database,
  EMPTY_OWN,
  forgetTrials,
  keepLanguage,
  keepOwn,
  language,
  logbook,
  type Mine,
  openStore,
  type Own,
  salt,
  type StoreError,
  taste,
  tidy,
} from '../store'
import { own } from '../store/own-shape'
import { mend } from '../store/mend'
import { recountDigests } from '../store/recount'
import { entryOf, takeAnswer } from './answers'
import { createCarrier } from './carry'
import { drawIcon } from './icon'
import { takeLeft } from './left'
import { openLines } from './lines'
import { noticeOf } from './notice'
import { createOpening } from './opening'
import { leavePause, openPause, tabInFront } from './pause-tab'
import { guideFor, takeForget, takeImport, takeLesson, taughtFile } from './profiles'
import { takeRecord } from './records'
import { takeReports } from './reports'
import { catchUp } from './start'
import { claimTeaching, type Frames, startTeaching } from './teaching'
import { createWorker, type Worker } from './worker'

/*
 * Wiring only. Every listener is registered in the first turn, or the event that woke the worker is lost. Nothing
 * is kept here between two events: the worker may die at any instruction.
 */

/** A minute without input is idle; how long it then lasts is what counts. */
const IDLE_AFTER_S = 60

const { open, doubt } = createOpening({ openStore, mend, setAside, giveBack, hasRoom, standing, noteStanding })

/** Whether system notifications are allowed, and why nothing can be kept, if so: asked or tried again at every start. */
let notices = noticesAllowed()
let trouble: StoreError['code'] | null = null

/** What the company has set: asked for at every start, and again where the browser says that it has changed. */
let policy = companyPolicy()

/** What the agent has set up, beside what the company has. */
const mineNow = async (): Promise<Mine> => ({ ...(await own(await open())), company: await policy })

/** The figures to act by now. Where the choices are out of reach the default holds: whoever takes the event says what is the matter. */
async function settingsNow(): Promise<Settings> {
  const mine = await mineNow().catch(() => EMPTY_OWN)
  const now = Date.now()
  const muted = mutedUntil(now, minuteOf(now), mine.moments)
  return behaviour(mine, await policy, { notices: await notices, mutedUntil: muted })
}

async function notify(offer: Offer): Promise<'shown' | 'barred'> {
  try {
    await showNotice(noticeOf(offer))
    return 'shown'
  } catch {
    return 'barred'
  }
}

const RECHECK: ToConsole = { type: 'recheck' }

async function tell(page: string, message: ToConsole): Promise<unknown> {
  const [tab, frame] = page.split(':').map(Number)
  return browser.tabs.sendMessage(tab ?? -1, message, { frameId: frame ?? 0 })
}

/** Pages that are open read again. */
const announce = announcer()

const worker = createWorker({
  open,
  lost: doubt,
  now: Date.now,
  dayOf: localDay,
  settings: settingsNow,
  draw: drawIcon,
  wakeAt: at => wakeAt(at, Date.now()),
  changed: announce,
  standing: clearNotices,
  async trouble(code) {
    trouble = code
    // Otherwise the icon is drawn anew with the next event.
    if (code !== null) await browser.action.setBadgeText({ text: '!' })
  },
  async ask(page, question) {
    const reply = (await tell(page, { type: 'ask', ask: question }).catch(() => null)) as OfferReply | null | undefined
    return reply?.shown ?? false
  },
  async show(offer, level, ask) {
    if (offer.by === 'notice') return notify(offer)
    try {
      const reply = (await tell(offer.page, { type: 'offer', offer, level, usual: null, ask })) as
        | OfferReply
        | undefined
      return reply?.shown ? 'shown' : 'missed'
    } catch {
      return 'gone'
    }
  },
})

/** Takes cards off the consoles, whichever has one. */
async function withdraw(): Promise<void> {
  const { state } = await worker.happen({ type: 'tick' })
  await tellAll(Object.keys(state.scenes), { type: 'withdraw' })
}

const tellAll = (pages: string[], message: ToConsole): Promise<unknown> =>
  Promise.allSettled(pages.map(page => tell(page, message)))

async function greet(
  source: Extract<Source, { from: 'console' }>,
  document: string,
  sender: browser.Runtime.MessageSender,
): Promise<unknown> {
  await worker.happen({ type: 'came', page: source.page, document })
  const db = await open()
  return {
    page: source.page,
    salt: await salt(db, randomId),
    mine: await mineNow(),
    taste: await taste(db),
    language: await spoken(db),
    ...(await guideFor(db, addressOf(sender))),
  }
}

const frames: Frames = {
  toFrame: (tab, frame, message) => browser.tabs.sendMessage(tab, message, { frameId: frame }),
  toTab: (tab, message) => browser.tabs.sendMessage(tab, message),
}

/** Every open console looks up anew how it is to be read. */
const relearn = (): Promise<void> => toEveryTab({ type: 'relearn' })

/** Takes along what is here, and takes in what came; does nothing unless the agent has switched it on. */
const carry = createCarrier({
  open,
  area: syncArea,
  now: Date.now,
  dayOf: localDay,
  allowed: async () => (await policy).carryAlong,
  every: carryEvery,
  async changed({ settings, language: spoke }) {
    announce()
    if (settings) {
      await share()
      quietly(worker.happen({ type: 'tick' }))
    }
    if (spoke) await toEveryTab({ type: 'speak', language: await spoken(await open()) })
  },
})

/** Keeps what the agent has set up; open pages and consoles have it at once. */
async function setUp(row: Own): Promise<null> {
  const db = await open()
  await keepOwn(db, row)
  await share()
  // What was asked to be kept for less goes now.
  if (row.key === 'retention') await tidyUp()
  // The figures to act by may be others now.
  quietly(worker.happen({ type: 'tick' }))
  quietly(carry())
  return null
}

/** Drops what the agent, or the company, does not want kept any longer. */
const tidyUp = async (): Promise<void> => tidy(await open(), Date.now(), keptFor(await mineNow(), await policy))

/** Open pages and consoles have what is set up at once. */
async function share(): Promise<void> {
  announce()
  const mine = await mineNow()
  await toEveryTab({ type: 'mine', mine })
}

/** Not waited for: a page that is asleep answers when it wakes. */
async function toEveryTab(message: ToConsole): Promise<void> {
  for (const tab of await everyTab()) void frames.toTab(tab, message).catch(() => {})
}

/** The language to speak: the agent's choice, or the browser's. */
const spoken = async (db: Database): Promise<string> => (await language(db)) ?? browser.i18n.getUILanguage()

async function speak(chosen: string | null): Promise<null> {
  const db = await open()
  await keepLanguage(db, chosen)
  announce()
  await toEveryTab({ type: 'speak', language: await spoken(db) })
  quietly(carry())
  return null
}

/** Keeps what the agent says of appraisals; every open console judges by it from now on. */
async function learn(change: (taste: Taste) => Taste): Promise<void> {
  const changed = await changeTaste(await open(), change)
  if (!changed) return
  for (const tab of await everyTab()) void frames.toTab(tab, { type: 'taste', taste: changed }).catch(() => {})
}

/** How a page is read, for the popup; null where nobody answers there. */
async function howRead(page: string): Promise<Reading | null> {
  const seen = (await tell(page, { type: 'how' }).catch(() => null)) as PageReading | null | undefined
  if (!seen) return null
  const taught = seen.site === null ? null : await taughtFile(await open(), seen.site)
  return { ...seen, taught }
}

/** A frame without an address of its own (about:blank, srcdoc) has its parent's origin; Firefox does not tell it. */
function addressOf(sender: browser.Runtime.MessageSender): string | null {
  if (sender.url !== undefined && /^https?:/.test(sender.url)) return sender.url
  const { origin } = sender as { origin?: string }
  return origin === undefined ? null : `${origin}/`
}

/** A script may outlive the permission it was started under; then nothing it says is taken, and it ends. */
async function allowed(sender: browser.Runtime.MessageSender): Promise<boolean> {
  const address = (sender as { origin?: string }).origin ?? sender.url
  const pattern = address === undefined ? null : patternOf(address)
  return pattern !== null && (await browser.permissions.contains({ origins: [pattern] }))
}

/** The worker for one message: what it stands for happens once, however often the message comes. */
function onceFor(event: string | null): Worker {
  const origin = event === null ? undefined : { source: `once-${event}`, seq: 1 }
  return { ...worker, happen: what => worker.happen(what, origin) }
}

async function handle(
  message: ToBackground,
  source: Source,
  sender: browser.Runtime.MessageSender,
  once: Worker,
): Promise<unknown> {
  if (source.from === 'console' && !(await allowed(sender))) return null
  switch (message.type) {
    case 'hello':
      return source.from === 'console' ? greet(source, message.source, sender) : null
    case 'report':
      return source.from === 'console' ? takeReports(worker, message, source) : null
    case 'lookup':
      return guideFor(await open(), addressOf(sender))
    case 'bring':
      if (source.from !== 'console') return null
      await injectExtra(message.what, source.tab, source.frame)
      return true
    case 'claim':
      if (source.from === 'console') await claimTeaching(frames, source.tab, source.frame, message.picked)
      return null
    case 'lesson':
      if (!(await takeLesson(await open(), message, addressOf(sender), Date.now()))) return null
      await relearn()
      return true
    case 'teach':
      return startTeaching(frames, message.tab)
    case 'how':
      return howRead(message.page)
    case 'import': {
      const fault = await takeImport(await open(), message, Date.now())
      if (fault === null) await relearn()
      return fault
    }
    case 'forget':
      await takeForget(await open(), message)
      return relearn()
    case 'take': {
      const back = source.from === 'console' ? source.tab : await tabInFront()
      const { length, offer } = message
      const planned = (await mineNow().catch(() => EMPTY_OWN)).lengths[length]
      await once.happen({ type: 'pause', id: message.pause, length, offer, planned })
      await withdraw()
      await openPause(message.pause, back)
      return null
    }
    case 'resume':
      await once.happen({ type: 'resume', id: message.pause, felt: message.felt })
      if (message.leave && sender.tab?.id !== undefined) await leavePause(sender.tab.id, sender.url)
      return null
    case 'lines':
      return openLines(await open(), message.day, Date.now())
    case 'trouble':
      return trouble
    case 'sites':
      await syncSites()
      return null
    case 'own':
      return setUp(message.own)
    case 'policy':
      return policy
    case 'language':
      return speak(message.language)
    case 'buddy':
      return setUp({ key: 'buddy', value: message.buddy })
    case 'forgetTrials':
      await forgetTrials(await open())
      announce()
      return null
    case 'logbook':
      return logbook(await open(), monthOf(Date.now()))
    case 'tense': {
      const { state } = await once.happen({ type: 'tense', trial: message.trial, value: message.value })
      await tellAll(Object.keys(state.scenes), { type: 'told', trial: message.trial })
      return null
    }
    case 'paper':
    case 'unpaper':
    case 'amend':
    case 'erase':
    case 'putBack':
      await takeRecord(once, await open(), message)
      return announce()
    case 'changed':
      await worker.happen({ type: 'tick' })
      quietly(carry())
      // What was read in from a file may hold what is set up.
      return share()
    case 'carry':
      await carry()
      return null
    case 'taste':
      await learn(before => corrected(before, message))
      return null
    case 'unlog':
      await learn(before => takenBack(before, message.entry))
      return takeAnswer(once, message, Date.now())
    case 'quiet':
      await once.happen({ type: 'quiet', on: message.on })
      return withdraw()
    default:
      return takeAnswer(once, message, Date.now())
  }
}

browser.runtime.onMessage.addListener((raw: unknown, sender: browser.Runtime.MessageSender) => {
  const us = { id: browser.runtime.id, url: browser.runtime.getURL('') }
  const source = sourceOf(sender, us)
  const message = source && receive(raw, source)
  // Not ours to answer: an async listener would answer everything.
  if (!source || !message) return undefined
  // Nothing is no answer, and would be lost on the way: null is.
  return handle(message, source, sender, onceFor(eventOf(raw))).then(ok => ({ ok: ok ?? null }))
})

browser.commands.onCommand.addListener(async command => {
  if (command === 'log' || command === 'good') {
    const kind = command === 'log' ? ('hard' as const) : ('good' as const)
    const entry = entryOf({ entry: randomId(), kind, conversation: null }, Date.now())
    const { state } = await worker.happen({ type: 'log', entry })
    const page = pageAtHand(state.scenes)
    if (page !== null) await tell(page, { type: 'logged', entry: entry.id, kind }).catch(() => {})
  }
  if (command === 'reach' || command === 'exits') {
    const { state } = await worker.happen({ type: 'tick' })
    const page = state.shift?.offer?.page ?? pageAtHand(state.scenes)
    if (page !== null) await tell(page, { type: command }).catch(() => {})
  }
})

browser.idle.setDetectionInterval(IDLE_AFTER_S)
browser.idle.onStateChanged.addListener(async state => {
  const now = Date.now()
  const since = state === 'idle' ? now - IDLE_AFTER_S * 1000 : now
  // Whoever locks the machine leaves it.
  if (state === 'locked') quietly(dropKey().then(announce))
  await worker.happen({ type: 'idle', state, since })
})

// What could not be kept has been said where it is noted; the next event tries again.
const quietly = (work: Promise<unknown>): void => void work.catch(() => {})

onPolicyChanged(() => {
  policy = companyPolicy()
  quietly(share())
  quietly(carry())
})

onLeft(() => quietly(takeLeft(worker)))

onLockDue(announce)

onSynced(() => quietly(carry()))
onCarryDue(() => quietly(carry()))

onAlarm(() => quietly(worker.happen({ type: 'tick' })))

browser.tabs.onRemoved.addListener(async tab => {
  const { state } = await worker.happen({ type: 'tick' })
  for (const page of Object.keys(state.scenes)) {
    if (page.startsWith(`${tab}:`)) await worker.happen({ type: 'gone', page })
  }
})

onNotice(
  offer => quietly(follow(offer)),
  offer => quietly(worker.happen({ type: 'answer', offer, answer: 'closed' })),
)

/** The agent clicked a notification: to the console, where the offer then stands. */
async function follow(offer: string): Promise<void> {
  const { state } = await worker.happen({ type: 'followed', offer })
  await clearNotices(null)
  const page = state.shift?.offer?.page
  if (page) await bringTab(Number(page.split(':')[0]))
}

browser.permissions.onAdded.addListener(async ({ origins }) => {
  notices = noticesAllowed()
  await syncSites()
  await injectInto(origins ?? [])
})

browser.permissions.onRemoved.addListener(async () => {
  notices = noticesAllowed()
  await syncSites()
  // Every tab, since nobody else knows which of them still has a script of ours.
  await Promise.allSettled((await everyTab()).map(tab => browser.tabs.sendMessage(tab, RECHECK)))
})

browser.runtime.onStartup.addListener(async () => {
  await worker.happen({ type: 'restart' })
  await syncSites()
  await tidyUp()
})

browser.runtime.onInstalled.addListener(async ({ reason }) => {
  await worker.happen({ type: 'tick' })
  await syncSites()
  await injectInto(await enabledSites())
  // What an older version has kept has no digests yet; any other recount changes nothing.
  if (reason === 'update') await recountDigests(await open())
  if (reason === 'install') await browser.tabs.create({ url: browser.runtime.getURL('welcome/index.html') })
})

// Alarms and the drawn icon may be gone (update, restart, disable and enable): every start sets them again.
quietly(begin())

async function begin(): Promise<void> {
  const { state } = await worker.happen({ type: 'tick' })
  const idle = await browser.idle.queryState(IDLE_AFTER_S)
  await takeLeft(worker)
  await catchUp(worker, state, { tabs: await everyTab(), idle })
  await carry()
}
