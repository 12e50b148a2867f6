import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

type Listener = (message: unknown, sender: unknown, respond: (answer: unknown) => void) => unknown

/** A browser's half of the messages, as Chrome before 148 has it: answers by callback only. */
function fakeRuntime(id: string) {
  const listeners = new Set<Listener>()
  const sent: unknown[] = []
  return {
    id: id as string | undefined,
    sent,
    listeners,
    sendMessage: async (message: unknown) => void sent.push(message),
    onMessage: {
      addListener: (listener: Listener) => listeners.add(listener),
      removeListener: (listener: Listener) => listeners.delete(listener),
    },
    /** What the sender hears; `none` where nobody answers. */
    ask: (message: unknown, from = id): Promise<unknown> =>
      new Promise(done => {
        const kept = [...listeners].map(listener => listener(message, { id: from }, done))
        if (!kept.includes(true)) done('none')
      }),
  }
}

const load = () => import('../../src/platform/runtime')

beforeEach(() => vi.resetModules())
afterEach(() => vi.unstubAllGlobals())

describe('messages of a content script', () => {
  it('go by the browser’s own name for it, whatever an element of the page is called', async () => {
    const [chrome, element] = [fakeRuntime('us'), { id: 'browser', runtime: undefined }]
    vi.stubGlobal('chrome', { runtime: chrome })
    vi.stubGlobal('browser', element)
    await (await load()).sendMessage('a')
    vi.resetModules()
    const firefox = fakeRuntime('us')
    vi.stubGlobal('browser', { runtime: firefox })
    await (await load()).sendMessage('b')
    expect([chrome.sent, firefox.sent]).toEqual([['a'], ['b']])
  })

  it('are answered by promise, or left to others', async () => {
    const runtime = fakeRuntime('us')
    vi.stubGlobal('chrome', { runtime })
    const { onMessage } = await load()
    const over = new AbortController()
    const answers: Record<string, Promise<unknown> | undefined> = { yes: Promise.resolve({ shown: true }) }
    onMessage(message => (message === 'bad' ? Promise.reject(new Error('no')) : answers[String(message)]), over.signal)
    expect(await runtime.ask('yes')).toEqual({ shown: true })
    expect(await runtime.ask('other')).toBe('none')
    expect(await runtime.ask('yes', 'them')).toBe('none')
    expect(await runtime.ask('bad')).toBeUndefined()
    over.abort()
    expect(runtime.listeners.size).toBe(0)
  })

  it('find out that the extension is gone, and do not touch it then', async () => {
    const runtime = fakeRuntime('us')
    vi.stubGlobal('chrome', { runtime })
    const { connected, onMessage } = await load()
    const over = new AbortController()
    onMessage(() => undefined, over.signal)
    expect(connected()).toBe(true)
    runtime.id = undefined
    runtime.onMessage.removeListener = () => {
      throw new Error('Extension context invalidated.')
    }
    expect(connected()).toBe(false)
    expect(() => over.abort()).not.toThrow()
    vi.resetModules()
    vi.unstubAllGlobals()
    await expect((await load()).sendMessage('c')).rejects.toThrow()
  })
})
