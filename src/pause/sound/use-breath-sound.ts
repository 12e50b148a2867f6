import { useEffect, useRef } from 'preact/hooks'
import { breathAt } from '../breath'
import { breathTone, phaseKey } from './breath-tone'
import { playTone } from './play-tone'
import { createRoom, type Room } from './room'

/** A soft tone with each phase of the breath, while `on`. */
export function useBreathSound(on: boolean, elapsedMs: number, of: number, volume: number): void {
  const sound = useRef<{ context: AudioContext; room: Room } | null>(null)
  useEffect(() => {
    if (!on) return
    const context = new AudioContext()
    const room = createRoom(context, volume)
    sound.current = { context, room }
    return () => {
      sound.current = null
      room.fade(0.6)
      setTimeout(() => void context.close().catch(() => {}), 1000)
    }
  }, [on])
  useEffect(() => sound.current?.room.volume(volume), [volume])
  const key = phaseKey(elapsedMs, of)
  useEffect(() => {
    if (!on || !sound.current) return
    const { context, room } = sound.current
    const { phase, beat, beats } = breathAt(elapsedMs, of)
    playTone(context, room.in, breathTone({ phase }, beats - beat + 1), context.currentTime)
  }, [on, key])
}
