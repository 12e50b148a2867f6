import type { ComponentType } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { Route } from './route'
import { SECTIONS, type SectionProps } from './sections'

/** The section of a route, brought when it is asked for; null until it is there. One that there is none of is today's. */
export function useSection(route: Route): ComponentType<SectionProps> | null {
  const [brought, setBrought] = useState<{ route: Route; Section: ComponentType<SectionProps> } | null>(null)
  useEffect(() => {
    let overtaken = false
    const section = SECTIONS.find(known => known.route === route) ?? SECTIONS[0]
    void section?.load().then(({ Section }) => {
      if (!overtaken) setBrought({ route, Section })
    })
    return () => {
      overtaken = true
    }
  }, [route])
  return brought?.route === route ? brought.Section : null
}
