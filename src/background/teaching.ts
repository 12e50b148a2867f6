import type { ToConsole } from '../messages'

/** How the frames of a tab are spoken to. */
export interface Frames {
  /** Rejects where no script of ours is there. */
  toFrame(tab: number, frame: number, message: ToConsole): Promise<unknown>
  /** To all frames of the tab. */
  toTab(tab: number, message: ToConsole): Promise<unknown>
}

/**
 * Starts the lesson in a tab: the page itself asks, its frames wait for a click. Where only a frame is ours, the
 * frames ask. True if anybody does.
 */
export async function startTeaching(frames: Frames, tab: number): Promise<boolean> {
  const lead = await frames.toFrame(tab, 0, { type: 'teach', lead: true }).then(
    given => given === true,
    () => false,
  )
  return frames.toTab(tab, { type: 'teach', lead: !lead }).then(
    given => lead || given === true,
    () => lead,
  )
}

/**
 * A frame could be the one to teach in. After a click in it all others end. Before, the page itself is asked whether
 * it has nothing to point at; then the frame asks in its place.
 */
export async function claimTeaching(frames: Frames, tab: number, frame: number, picked: boolean): Promise<void> {
  if (picked) {
    await frames.toTab(tab, { type: 'claimed', picked: true }).catch(() => {})
    return
  }
  const stepsBack = await frames.toFrame(tab, 0, { type: 'claimed', picked: false }).catch(() => false)
  if (stepsBack === true) await frames.toFrame(tab, frame, { type: 'lead' }).catch(() => {})
}
