import { useEffect, useRef, useState } from 'preact/hooks'
import { type Player, playPiece } from './player'

/**
 * Music while `on`: stops with the component, with the piece, or when the page goes out of sight for good. `blocked`:
 * the browser wants a click first (a page that was reloaded); `unblock` goes with that click.
 */
export function useMusic(on: boolean, piece: number, volume: number): { blocked: boolean; unblock: () => void } {
  const [blocked, setBlocked] = useState(false)
  const context = useRef<AudioContext | null>(null)
  const player = useRef<Player | null>(null)
  useEffect(() => {
    if (!on) return
    const made = new AudioContext()
    context.current = made
    const look = (): void => setBlocked(made.state === 'suspended')
    made.addEventListener('statechange', look)
    look()
    const playing = playPiece(made, piece, volume, Date.now() % 1_000_000)
    player.current = playing
    return () => {
      made.removeEventListener('statechange', look)
      player.current = null
      playing.stop()
      setBlocked(false)
    }
  }, [on, piece])
  useEffect(() => player.current?.volume(volume), [volume])
  return { blocked, unblock: () => void context.current?.resume() }
}
