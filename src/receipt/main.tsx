import { render } from 'preact'
import { useEffect, useState } from 'preact/hooks'
// Not from the index: the schemas stay with the worker.
import { post } from '../messages/post'
import { browser } from '../platform/browser'
import { onChange } from '../platform/changes'
import { localDay } from '../platform/day'
import { lastExport, noteExport } from '../platform/exported'
import { browserLanguage } from '../platform/language'
import { disable, enabledSites } from '../platform/sites'
import { language, StoreError } from '../store'
import { backup } from '../store/backup'
import { carryRow } from '../store/carry/turn'
import { countAll } from '../store/receipt'
import { hostOf, wipeDay, wipeSite } from '../store/wipe'
import { Problem } from '../ui/Problem'
import { receiptTextFor } from '../ui/text/pick-receipt'
import type { PermissionName, ReceiptText } from '../ui/text/receipt-text'
import { useLanguage } from '../ui/use-language'
import { wipeEverything } from '../ui/wipe-everything'
import { withStore } from '../ui/with-store'
import { ReceiptView, type ReceiptProps } from './ReceiptView'
import { saveBytes } from './save-bytes'
import type { Wiped } from './Wipe'

const tell = post(browser.runtime)

type Shown = Omit<ReceiptProps, 'done' | 'onExport' | 'onWipe'> & { patterns: string[]; locked: boolean }

/** Everything on the page, counted now. Rejects with StoreError. */
async function countNow(): Promise<Shown> {
  const [patterns, granted, exportedAt] = await Promise.all([
    enabledSites(),
    browser.permissions.getAll(),
    lastExport(),
  ])
  const manifest = browser.runtime.getManifest()
  return withStore(async db => {
    const [chosen, counted, days, taught, carried] = await Promise.all([
      language(db),
      countAll(db),
      db.getAllKeys('days'),
      db.getAllKeys('profiles'),
      carryRow(db),
    ])
    const enabled = patterns.map(hostOf)
    return {
      text: receiptTextFor(chosen ?? browserLanguage()),
      at: Date.now(),
      counted,
      locked: counted.some(({ store, rows }) => store === 'lock' && rows > 0),
      enabled,
      patterns,
      sites: [...new Set([...enabled, ...taught.map(hostOf)])].toSorted(),
      days: days.toReversed(),
      held: (granted.permissions ?? []) as PermissionName[],
      optional: (manifest.optional_permissions ?? []) as PermissionName[],
      exportedAt,
      carried: carried ? carried.told.own : null,
    }
  })
}

/** Sites first: what nobody may read any more reports nothing into what has just been emptied. */
async function wipe(what: Wiped, patterns: readonly string[]): Promise<void> {
  if (what.kind === 'day') await withStore(db => wipeDay(db, what.day, localDay))
  if (what.kind === 'site') {
    for (const pattern of patterns.filter(known => hostOf(known) === what.site)) await disable(pattern)
    await withStore(db => wipeSite(db, what.site))
  }
  if (what.kind === 'all') await wipeEverything(patterns)
  await tell({ type: 'changed' })
}

function saidOf(what: Wiped, { receipt }: ReceiptText): string {
  if (what.kind === 'day') return receipt.wipe.doneDay(what.day)
  return what.kind === 'site' ? receipt.wipe.doneSite(what.site) : receipt.wipe.doneAll
}

function Receipt({ start }: { start: Shown }) {
  const [shown, setShown] = useState(start)
  const [done, setDone] = useState<string | null>(null)
  const { text } = shown
  useLanguage(text)
  const again = (): Promise<void> => countNow().then(setShown, () => {})
  useEffect(() => {
    const gone = new AbortController()
    onChange(() => void again(), gone.signal)
    return () => gone.abort()
  }, [])
  async function doWipe(what: Wiped): Promise<void> {
    const said = await wipe(what, shown.patterns).then(
      () => saidOf(what, text),
      () => text.receipt.wipe.failed,
    )
    await again()
    setDone(said)
  }
  async function save(): Promise<void> {
    // What is locked leaves under a passphrase: the journal asks for one.
    if (shown.locked) return location.assign(browser.runtime.getURL('journal/index.html#data'))
    const { bytes } = await withStore(db => backup(db))
    saveBytes(bytes, `breather-${localDay(Date.now())}.json`)
    await noteExport(Date.now())
    await again()
    setDone(text.receipt.exported.done)
  }
  return <ReceiptView {...shown} done={done} onExport={() => void save()} onWipe={what => void doWipe(what)} />
}

const app = document.getElementById('app') as HTMLElement
try {
  render(<Receipt start={await countNow()} />, app)
} catch (error) {
  const code = error instanceof StoreError ? error.code : 'broken'
  render(<Problem text={receiptTextFor(browserLanguage())} code={code} />, app)
}
