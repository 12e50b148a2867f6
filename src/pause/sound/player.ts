import { PHRASE, phrase, type Piece, PIECES } from './pieces'
import { playTone } from './play-tone'
import { createRoom } from './room'

/** How far ahead tones are set, s, and how often that is looked at, ms: a timer in a busy page is late, the sound is not. */
const AHEAD = 2
const LOOK = 500
/** How long the music takes to go, s. */
const FADE = 1.2

export interface Player {
  volume(to: number): void
  /** Fades out and lets go of the sound card. */
  stop(): void
}

/** Plays a piece from its beginning until stopped. Everything is made here, note by note; nothing is loaded. */
export function playPiece(context: AudioContext, index: number, volume: number, seed: number): Player {
  const piece: Piece = PIECES[index] ?? 'tea'
  const room = createRoom(context, volume)
  const start = context.currentTime + 0.1
  let next = 0
  function go(): void {
    while (start + next * PHRASE < context.currentTime + AHEAD) {
      for (const tone of phrase(piece, seed, next)) playTone(context, room.in, tone, start)
      next += 1
    }
  }
  go()
  const timer = setInterval(go, LOOK)
  return {
    volume: room.volume,
    stop() {
      clearInterval(timer)
      room.fade(FADE)
      setTimeout(() => void context.close().catch(() => {}), FADE * 1000 + 400)
    },
  }
}
