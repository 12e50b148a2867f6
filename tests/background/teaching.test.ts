import { describe, expect, it } from 'vitest'
import { startTeaching } from '../../src/background/teaching'
import type { ToConsole } from '../../src/messages'

/** A tab by what its page and its first frame answer; undefined: nobody of ours is there. */
async function start(page: boolean | undefined, inside: boolean | undefined) {
  const told: ToConsole[] = []
  const heard = await startTeaching(
    {
      async toFrame(_tab, _frame, message) {
        told.push(message)
        if (page === undefined) throw new Error('no receiving end')
        return page
      },
      async toTab(_tab, message) {
        told.push(message)
        if (page === undefined && inside === undefined) throw new Error('no receiving end')
        return inside ?? page
      },
    },
    7,
  )
  return { heard, told }
}

const PAGE_LEADS = [
  { type: 'teach', lead: true },
  { type: 'teach', lead: false },
]
const FRAMES_LEAD = [
  { type: 'teach', lead: true },
  { type: 'teach', lead: true },
]

describe('who asks in a tab', () => {
  it.each([
    ['the page, its frames wait', true, true, { heard: true, told: PAGE_LEADS }],
    ['the page, where no frame is large enough', true, false, { heard: true, told: PAGE_LEADS }],
    ['the frames, where the page is not ours', undefined, true, { heard: true, told: FRAMES_LEAD }],
    ['the frames, where the page could not begin', false, true, { heard: true, told: FRAMES_LEAD }],
    ['nobody, where nobody could begin', false, false, { heard: false, told: FRAMES_LEAD }],
    ['nobody, where nobody is', undefined, undefined, { heard: false, told: FRAMES_LEAD }],
  ] as const)('%s', async (_, page, inside, wanted) => {
    expect(await start(page, inside)).toEqual(wanted)
  })
})
