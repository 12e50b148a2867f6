import { useEffect, useState } from 'preact/hooks'
import type { Simpler } from './search'

/** Which characters are the same in both scripts: a table that the page can be shown without. */
export function useSimpler(): Simpler {
  const [simpler, setSimpler] = useState<Simpler>(null)
  useEffect(() => {
    void import('../../hostility/traditional').then(({ SIMPLER }) => setSimpler(SIMPLER))
  }, [])
  return simpler
}
