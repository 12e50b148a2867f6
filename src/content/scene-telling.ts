import { breakpointAt, DEFAULTS, type Scene } from '../domain'

/** Changes of the scene within this time are told once, ms. */
const TOGETHER = 300

/** Tells the worker how the page stands. */
export interface SceneTelling {
  /** Now, and again when it comes to a breakpoint by itself; `again`: though nothing may have changed. */
  now(again?: boolean): void
  /** With what else changes in a moment. */
  soon(): void
  /** With the line that is about to be told, once what came with that is known. */
  along(): void
  /** The worker knows of this page. */
  readonly told: boolean
}

export function createSceneTelling(scene: () => Scene, put: (scene: Scene) => void, signal: AbortSignal): SceneTelling {
  let told: Scene | null = null
  let telling: ReturnType<typeof setTimeout> | undefined
  let moment: ReturnType<typeof setTimeout> | undefined
  let along = false

  // Of a site's many frames only the one with the console has a scene; the top one always, for its health.
  const worthTelling = (): boolean => window.top === window || told !== null || scene().readable

  function now(again = false): void {
    clearTimeout(telling)
    telling = undefined
    if (!worthTelling()) return
    const current = scene()
    if (current !== told || again) put(current)
    told = current
    clearTimeout(moment)
    const at = breakpointAt(current, DEFAULTS)
    if (at !== null && at > Date.now()) moment = setTimeout(now, at - Date.now(), true)
  }

  signal.addEventListener('abort', () => {
    clearTimeout(telling)
    clearTimeout(moment)
  })
  return {
    now,
    soon() {
      telling ??= setTimeout(now, TOGETHER)
    },
    along() {
      if (along) return
      along = true
      queueMicrotask(() => {
        along = false
        now()
      })
    },
    get told() {
      return told !== null
    },
  }
}
