import { LENGTHS, type Length } from '../../domain'
import { Breath } from '../../ui/art/Breath'
import { Door } from '../../ui/art/Door'
import { Hill } from '../../ui/art/Hill'
import type { CardText } from '../../ui/text/text'

const ART = { look: Hill, breathe: Breath, away: Door }
/** Width of a drawing on its button, px. */
const WIDTH = 76

interface LengthsProps {
  text: CardText
  /** The one to put first, or null for none. */
  best: Length | null
  /** The long one asks to hand over first. */
  handOver: boolean
  onTake: (length: Length) => void
}

/** The three ways to step away, one click each. */
export function Lengths({ text, best, handOver, onTake }: LengthsProps) {
  return (
    <div class="lengths">
      {LENGTHS.map(length => {
        const Art = ART[length]
        const { name, figure, unit } = text.lengths[length]
        const park = length === 'away' && handOver
        return (
          <button
            key={length}
            type="button"
            class={length === best ? 'len best' : park ? 'len costs' : 'len'}
            onClick={() => onTake(length)}
          >
            <Art width={WIDTH} />
            <b>{name}</b>
            <span class="dur">
              <span class="num">{figure}</span> {unit}
            </span>
            {park && <span class="why">{text.nudge.handOver}</span>}
          </button>
        )
      })}
    </div>
  )
}
