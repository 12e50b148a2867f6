/**
 * What a page leaves behind for the worker when it goes: reports that nobody had taken yet. The browser keeps them
 * whether or not a worker is alive, and wakes one. Written without the polyfill, as runtime.ts is, and for its reason.
 */
interface Area {
  set(items: Record<string, unknown>): Promise<void>
  get(keys: null): Promise<Record<string, unknown>>
  remove(keys: string[]): Promise<void>
}
type Changed = (changes: Record<string, { newValue?: unknown }>, area: string) => void
interface Api {
  runtime?: { id?: string }
  storage?: { local: Area; onChanged: { addListener(listener: Changed): void } }
}

const { browser, chrome } = globalThis as { browser?: Api; chrome?: Api }
const native = browser?.runtime?.id === undefined ? chrome : browser

const PREFIX = 'left.'

/** For a page that goes: not waited for, it would not live to see it. */
export function leaveBehind(name: string, what: unknown): void {
  try {
    void native?.storage?.local.set({ [PREFIX + name]: what }).catch(() => {})
  } catch {
    // The extension was updated or removed: there is nobody to leave it to.
  }
}

/** For the worker: everything that was left, by name. */
export async function whatWasLeft(): Promise<[string, unknown][]> {
  const all = (await native?.storage?.local.get(null)) ?? {}
  return Object.entries(all).flatMap(([key, what]) =>
    key.startsWith(PREFIX) ? [[key.slice(PREFIX.length), what]] : [],
  )
}

export const forgetLeft = async (name: string): Promise<void> => native?.storage?.local.remove([PREFIX + name])

/** Calls back when a page has left something; wakes the worker for it. Not for what is forgotten, nor for other areas. */
export const onLeft = (listener: () => void): void =>
  native?.storage?.onChanged.addListener((changes, area) => {
    const left = ([name, { newValue }]: [string, { newValue?: unknown }]) =>
      name.startsWith(PREFIX) && newValue !== undefined
    if (area === 'local' && Object.entries(changes).some(left)) listener()
  })
