import { LENGTH_CHOICES, LENGTHS } from '../domain'
import type { Setup } from '../store'
import { lengthSaid } from '../ui/text/lengths'
import type { SettingsPageText } from '../ui/text/pick-settings'
import { Pick } from '../ui/Pick'
import { Section, Switch } from './Section'
import type { Keep } from './SettingsView'

/** How long each step away takes, and what is heard. */
export function LengthsPick({ text, mine, onKeep }: { text: SettingsPageText; mine: Setup; onKeep: Keep }) {
  const words = text.settings.lengths
  const { sound, lengths } = mine
  return (
    <Section head={words.head} lead={words.lead}>
      <div class="picks">
        {LENGTHS.map(length => (
          <Pick
            key={length}
            ask={words.names[length]}
            values={LENGTH_CHOICES[length]}
            name={ms => lengthSaid(text.language, ms)}
            chosen={lengths[length]}
            onPick={ms => onKeep('lengths', { ...lengths, [length]: ms })}
          />
        ))}
      </div>
      <div>
        <Switch
          label={words.breath}
          line={words.breathLine}
          on={sound.breath}
          onSwitch={breath => onKeep('sound', { ...sound, breath })}
        />
        <label class="volume">
          <span class="s">{words.volume}</span>
          <input
            type="range"
            min="0"
            max="1"
            step="0.05"
            value={sound.volume}
            onChange={event => onKeep('sound', { ...sound, volume: Number(event.currentTarget.value) })}
          />
        </label>
      </div>
    </Section>
  )
}
