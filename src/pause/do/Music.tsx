import { Chime } from '../../ui/art/Chime'
import { Icon } from '../../ui/Icon'
import { useMusic } from '../sound/use-music'
import type { DoProps } from './do-props'
import { Timer } from './Timer'

/** Soft music, made here as it goes. It stops with the pause. */
export function Music({ text, elapsedMs, planned, mine, onSound }: DoProps) {
  const { head, aside } = text.pause.music
  const { sound } = mine
  const words = text.pause.sound
  const { blocked, unblock } = useMusic(true, sound.piece, sound.volume)
  return (
    <section class="out">
      <div>
        <h1 class="d now" tabIndex={-1}>
          {head}
        </h1>
        <div class="pieces" role="group" aria-label={words.piece}>
          {words.pieces.map((name, i) => (
            <button
              key={name}
              type="button"
              class="chip"
              aria-pressed={i === sound.piece}
              onClick={() => onSound({ ...sound, piece: i })}
            >
              {name}
            </button>
          ))}
        </div>
        <label class="volume">
          <Icon name="sound" />
          <span>{words.volume}</span>
          <input
            type="range"
            min="0"
            max="1"
            step="0.05"
            value={sound.volume}
            onInput={event => onSound({ ...sound, volume: Number(event.currentTarget.value) })}
          />
        </label>
        {blocked && (
          <button type="button" class="btn" onClick={unblock}>
            <Icon name="sound" />
            {words.blocked}
          </button>
        )}
        <Timer text={text} elapsedMs={elapsedMs} planned={planned} aside={aside} />
      </div>
      <Chime width={420} />
    </section>
  )
}
