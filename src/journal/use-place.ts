import { useEffect, useState } from 'preact/hooks'
import { type Place, placeOf } from './route'

/** Where in the journal the address says we are, as it changes. */
export function usePlace(): Place {
  const [place, setPlace] = useState(() => placeOf(location.hash))
  useEffect(() => {
    const gone = new AbortController()
    window.addEventListener('hashchange', () => setPlace(placeOf(location.hash)), { signal: gone.signal })
    return () => gone.abort()
  }, [])
  return place
}
