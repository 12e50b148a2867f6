import { useEffect, useState } from 'preact/hooks'
import type { CarryTold } from '../../store/carry/kept'
import type { Language } from '../../ui/text/language'
import type { CarryRefusal } from '../../ui/text/carry-text'
import { useCarryWords } from '../../ui/text/pick-carry'
import { withStore } from '../../ui/with-store'
import { CarryView } from './CarryView'

interface CarryRowProps {
  language: Language
  allowed: boolean
  /** Differs whenever the store may have changed. */
  changed: unknown
}

const toldNow = async (): Promise<CarryTold | null> =>
  withStore(async db => {
    const row = await db.get('carry', 'own')
    return row && 'told' in row ? row.told : null
  })

/** Carrying along, in the settings. What switches it on and off comes with the first click. */
export function CarryRow({ language, allowed, changed }: CarryRowProps) {
  const words = useCarryWords(language)
  const [told, setTold] = useState<CarryTold | null | undefined>(undefined)
  const read = (): Promise<void> => toldNow().then(setTold, () => {})
  useEffect(() => void read(), [changed])
  if (!words || told === undefined) return null
  const after = async (work: Promise<CarryRefusal | null>): Promise<CarryRefusal | null> => {
    const refused = await work
    await read()
    return refused
  }
  return (
    <CarryView
      words={words}
      told={told}
      allowed={allowed}
      onLook={async () => (await import('./turn')).lookForOthers()}
      onTake={passphrase => after(import('./turn').then(({ turnOn }) => turnOn(passphrase)))}
      onOff={everywhere => after(import('./turn').then(({ turnOff }) => turnOff(everywhere)))}
    />
  )
}
