/** Loudness of everything together at full volume: soft pieces stay soft, and a few at once do not clip. */
const CEILING = 0.32

export interface Room {
  /** What is played goes in here. */
  in: AudioNode
  /** 0..1; heard within a tenth of a second, without a click. */
  volume(to: number): void
  /** Fades to silence within `seconds`. */
  fade(seconds: number): void
}

/** A quiet room: a little of everything comes back twice, darker. */
export function createRoom(context: BaseAudioContext, volume: number): Room {
  const level = context.createGain()
  const soft = context.createDynamicsCompressor()
  level.gain.value = loudness(volume)
  level.connect(soft).connect(context.destination)
  const dry = context.createGain()
  dry.connect(level)
  const echo = context.createDelay(1)
  echo.delayTime.value = 0.37
  const back = context.createGain()
  back.gain.value = 0.36
  const dark = context.createBiquadFilter()
  dark.type = 'lowpass'
  dark.frequency.value = 1400
  dry.connect(echo)
  echo.connect(dark).connect(back).connect(echo)
  back.connect(level)
  const goTo = (value: number, seconds: number): void => {
    level.gain.cancelScheduledValues(context.currentTime)
    level.gain.setTargetAtTime(value, context.currentTime, seconds / 4)
  }
  return { in: dry, volume: to => goTo(loudness(to), 0.1), fade: seconds => goTo(0, seconds) }
}

/** The ear hears by ratios: half the way is a quarter of the power. */
const loudness = (volume: number): number => CEILING * Math.min(1, Math.max(0, volume)) ** 2
