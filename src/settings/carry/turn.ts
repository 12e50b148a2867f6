import { send } from '../../messages/send'
import { browser } from '../../platform/browser'
import { randomId } from '../../platform/random'
import { syncArea } from '../../platform/sync'
import { type Items, itemsIn } from '../../store/carry/items'
import { hasOthers, joinCarried } from '../../store/carry/join'
import { offName } from '../../store/carry/names'
import { carryRow, turnCarryOff, turnCarryOn } from '../../store/carry/turn'
import type { CarryRefusal } from '../../ui/text/carry-text'
import { withStore } from '../../ui/with-store'

/** The browser's sync as it stands; null where there is none. */
const itemsNow = (): Promise<Items | null> => syncArea.get().then(itemsIn, () => null)

/** The worker takes it from here. */
const tell = (): Promise<unknown> => send(browser.runtime, { type: 'carry' }).catch(() => {})

/** Whatever goes wrong with the records is said in one word: nothing was changed. */
const safely = <T>(work: Promise<T>): Promise<T | 'broken'> => work.catch(() => 'broken' as const)

/** Whether other machines are there. Never rejects. */
export const lookForOthers = (): Promise<'nobody' | 'others' | CarryRefusal> =>
  safely(
    (async () => {
      const items = await itemsNow()
      if (!items) return 'absent'
      return items.newer ? 'newer' : hasOthers(items, undefined) ? 'others' : 'nobody'
    })(),
  )

/** Switches it on, or joins machines that were set up apart. Gives why not. Never rejects. */
export const turnOn = (passphrase: string): Promise<CarryRefusal | null> =>
  safely(
    withStore(async db => {
      const items = await itemsNow()
      if (!items) return 'absent'
      const joined = await joinCarried(items, passphrase, await carryRow(db))
      if (joined.refused !== null) return joined.refused
      await turnCarryOn(db, randomId().slice(0, 16), joined.keys)
      await tell()
      return null
    }),
  )

/**
 * Switches it off: what this machine has put there is taken away, or all that is there, whoever has put it, and then the
 * other machines switch off too. Gives why not. Never rejects.
 */
export const turnOff = (everywhere: boolean): Promise<CarryRefusal | null> =>
  safely(
    withStore(async db => {
      const items = await itemsNow()
      if (!items) return 'absent'
      const row = await carryRow(db)
      const all = [...items.machines.values()]
      const keys = new Set([...Object.keys(row?.keys ?? {}), ...all.flatMap(({ head }) => head?.key ?? [])])
      // What is taken away makes room for saying so.
      if (everywhere) await syncArea.remove(all.flatMap(({ names }) => names))
      else if (row) await syncArea.remove(items.machines.get(row.machine)?.names ?? [])
      if (everywhere) await syncArea.set(Object.fromEntries([...keys].map(key => [offName(key), 1])))
      await turnCarryOff(db)
      await tell()
      return null
    }),
  )
