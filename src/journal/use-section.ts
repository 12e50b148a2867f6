import type { ComponentType } from 'preact'
import { useLayoutEffect, useState } from 'preact/hooks'
import type { Route } from './route'
import { SECTIONS, type SectionProps } from './sections'

const brought = new Map<Route, ComponentType<SectionProps>>()

/** Brings the section of a route, so that it is there when it is drawn. One that there is none of is today's. */
export async function bring(route: Route): Promise<void> {
  const section = SECTIONS.find(known => known.route === route) ?? SECTIONS[0]
  if (brought.has(route) || !section) return
  const { Section } = await section.load()
  brought.set(route, Section)
}

/** The section of a route, brought when it is asked for; null until it is there. */
export function useSection(route: Route): ComponentType<SectionProps> | null {
  const [, setReady] = useState<Route | null>(null)
  useLayoutEffect(() => {
    let overtaken = false
    void bring(route).then(() => {
      if (!overtaken) setReady(route)
    })
    return () => {
      overtaken = true
    }
  }, [route])
  return brought.get(route) ?? null
}
