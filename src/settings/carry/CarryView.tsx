import { useState } from 'preact/hooks'
import { ROOM } from '../../domain/carry/room'
import type { CarryTold } from '../../store/carry/kept'
import { Broken } from '../../ui/Broken'
import type { CarryRefusal, CarryWords } from '../../ui/text/carry-text'
import { Section } from '../Section'
import { CarryForm } from './CarryForm'

export interface CarryViewProps {
  words: CarryWords
  /** How it stands; null: it is off. */
  told: CarryTold | null
  /** The company allows it. */
  allowed: boolean
  /** Whether other machines are there, or why nothing can be said; asked once the agent wants it on. */
  onLook: () => Promise<'nobody' | 'others' | CarryRefusal>
  onTake: (passphrase: string) => Promise<CarryRefusal | null>
  /** Off on this machine, or everywhere. Gives why not. */
  onOff: (everywhere: boolean) => Promise<CarryRefusal | null>
}

/** Carrying along: off, on with how it stands, or what keeps it from either. */
export function CarryView({ words, told, allowed, onLook, onTake, onOff }: CarryViewProps) {
  const [asking, setAsking] = useState<'nobody' | 'others' | null>(null)
  const [said, setSaid] = useState('')
  const [refused, setRefused] = useState(false)
  async function look(): Promise<void> {
    const found = await onLook()
    const nothing = found !== 'nobody' && found !== 'others'
    setSaid(nothing ? words.refused[found] : '')
    setAsking(nothing ? null : found)
  }
  async function take(passphrase: string): Promise<CarryRefusal | null> {
    const why = await onTake(passphrase)
    setRefused(why === 'wrong')
    if (why === null) {
      setAsking(null)
      setSaid(words.isOn)
    }
    return why
  }
  async function off(everywhere: boolean): Promise<void> {
    const why = await onOff(everywhere)
    setRefused(false)
    setAsking(null)
    setSaid(why ? words.refused[why] : everywhere ? words.isCleared : words.isOff)
  }
  const clear = (
    <p class="row">
      <button type="button" class="link" onClick={() => void off(true)}>
        {words.clear}
      </button>
      <span class="s">{words.clearLine}</span>
    </p>
  )
  return (
    <Section head={words.head} lead={words.lead}>
      <div class="carry">
        {told ? (
          <On words={words} told={told} />
        ) : (
          <p>
            <Broken lines={allowed ? words.off : [words.off[0] ?? '', words.company]} />
          </p>
        )}
        {!told && allowed && !asking && (
          <p>
            <button type="button" class="btn" onClick={() => void look()}>
              {words.set}
            </button>
          </p>
        )}
        {!told && asking && (
          <CarryForm words={words} joining={asking === 'others'} onTake={take} onCancel={() => setAsking(null)} />
        )}
        {told?.trouble === 'passphrase' && <CarryForm words={words} joining onTake={take} onCancel={null} />}
        {told && (
          <p class="row">
            <button type="button" class="link" onClick={() => void off(false)}>
              {words.turnOff}
            </button>
            <span class="s">{words.turnOffLine}</span>
          </p>
        )}
        {(told || refused) && clear}
        <p class="s" role="status">
          {said}
        </p>
      </div>
    </Section>
  )
}

function On({ words, told }: { words: CarryWords; told: CarryTold }) {
  const { at, own, all, others, from, trouble } = told
  const lines = [
    at === 0 ? words.waiting : words.on(at, own, all, ROOM.all),
    ...(trouble ? [words.trouble[trouble]] : []),
    ...(others > 0 ? [words.others(others)] : trouble ? [] : [words.alone]),
    ...(from === null ? [] : [words.from(from)]),
  ]
  return (
    <p>
      <Broken lines={lines} />
    </p>
  )
}
