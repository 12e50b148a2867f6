import type { Breather } from '../../../scripts/browser'

/** A keyboard command, as the browser gives it to the worker: no key of Playwright's reaches the browser itself. */
export const command = ({ worker }: Breather, name: string): Promise<void> =>
  worker.evaluate(given => {
    const api = (globalThis as unknown as { chrome: { commands: { onCommand: { dispatch(name: string): void } } } })
      .chrome
    api.commands.onCommand.dispatch(given)
  }, name)
