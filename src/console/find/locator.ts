import { flatContains } from '../page/flat'
import type { Roots } from '../page/roots'
import { findAll } from '../profile/lookup'
import type { ConsoleProfile } from '../profile/profile'
import { findComposers } from './composer'
import { findPlace, headerTexts, type Place } from './thread'

/** A page without a console is searched at most this often, ms, */
const searchEvery = 150
/** and not before this many times the search's own cost has passed: five percent of the time at most. */
const searchShare = 20
/**
 * A pane that goes is mostly one that makes room for the next: for so long, ms, it is searched for sooner, a fifth of
 * the time at most. The first search on a page, all of it cold, costs ten times what the next ones do, and a second
 * without eyes is a second in which a quick agent has answered (our guesses).
 */
const hurriedFor = 2000
const hurriedShare = 4

/** Finds the pane in which the agent answers, and keeps it while it stands. */
export class Locator {
  place: Place | null = null
  #texts: string[] = []
  #textsStale = true
  #searched = Number.NEGATIVE_INFINITY
  #cost = 0
  #lost = Number.NEGATIVE_INFINITY
  readonly #root: Document
  readonly #roots: Roots
  readonly #profile: ConsoleProfile

  constructor(root: Document, roots: Roots, profile: ConsoleProfile) {
    this.#root = root
    this.#roots = roots
    this.#profile = profile
  }

  /** Something around the thread changed. */
  paneChanged(): void {
    this.#textsStale = true
  }

  /**
   * Brings the pane up to date: the known one while it is drawn, else another or none. Returns the ms after which to
   * look again because it is too soon to search now, or 0. Reads layout while it searches, else style only.
   */
  locate(now: number): number {
    const old = this.place
    if (old?.scroller.isConnected && old.scroller.checkVisibility() && flatContains(old.pane, old.scroller)) {
      if (!old.composer.isConnected || !old.composer.checkVisibility()) {
        // Editors are often made anew with every reply; without one the thread is still read.
        const next = findComposers(this.#root, this.#roots, old.pane)[0]
        if (next) old.composer = next.element
      }
      return 0
    }
    if (old) this.#lost = now
    const share = now - this.#lost <= hurriedFor ? hurriedShare : searchShare
    const due = this.#searched + Math.max(old ? 0 : searchEvery, this.#cost * share)
    if (now < due) {
      this.place = null
      return due - now
    }
    const started = performance.now()
    this.#searched = now
    this.#roots.discover(this.#root)
    this.place = findPlace(this.#root, this.#roots, this.#profile)
    this.#textsStale = true
    this.#cost = performance.now() - started
    return 0
  }

  /** Texts over the thread, among which the customer's name usually is. Reads layout after a change. */
  headers(): readonly string[] {
    if (this.place && this.#textsStale) {
      const named = findAll(this.#root, this.#profile.header).map(element => element.textContent?.trim() ?? '')
      const texts = named.some(text => text !== '') ? named : headerTexts(this.place)
      // "Ann Lee — order 20" in one piece: what stands first may be the name.
      this.#texts = texts.flatMap(text => {
        const first = /^(.{1,40}?)\s+[—–|·•-]\s/.exec(text)?.[1]
        return first === undefined ? text : [text, first]
      })
      this.#textsStale = false
    }
    return this.#texts
  }
}
