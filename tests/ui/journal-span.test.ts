import { describe, expect, it } from 'vitest'
import { hashOf, placeOf, ROUTES } from '../../src/journal/route'
import { spanOf, SPANS, switched } from '../../src/journal/range/span'

const TODAY = '2026-11-22'

describe('a place in the journal', () => {
  it.each(ROUTES)('%s is found again by its address', route => {
    expect(placeOf(hashOf(route, 'month/2026-11'))).toEqual({ route, at: 'month/2026-11' })
    expect(placeOf(hashOf(route))).toEqual({ route, at: '' })
  })

  it.each(['', '#', '#nowhere', '#__proto__/x'])('%s is today', hash => {
    expect(placeOf(hash)).toEqual({ route: 'today', at: '' })
  })

  it('does not stumble over what is no address', () => {
    expect(placeOf('#range/%E0%A4%A')).toEqual({ route: 'range', at: '' })
  })
})

describe('a range', () => {
  it.each([
    ['', '2026-11-01', '2026-11-30'],
    ['week/2026-11-18', '2026-11-16', '2026-11-22'],
    ['week/2026-03-01', '2026-02-23', '2026-03-01'],
    ['month/2024-02', '2024-02-01', '2024-02-29'],
    ['month/2026-12', '2026-12-01', '2026-12-31'],
    ['year/2026', '2026-01-01', '2026-12-31'],
    ['days/2026-11-03/2026-10-28', '2026-10-28', '2026-11-03'],
    ['month/2026-13', '2026-11-01', '2026-11-30'],
    ['days/2026-02-30/2026-03-01', '2026-11-01', '2026-11-30'],
    ['days/<script>/x', '2026-11-01', '2026-11-30'],
    ['week/0000-00-00', '2026-11-01', '2026-11-30'],
  ])('%s is from %s to %s', (at, from, until) => {
    expect(spanOf(at, TODAY)).toMatchObject({ from, until })
  })

  it.each(['week/2026-11-16', 'month/2026-03', 'month/2026-01', 'year/2025', 'days/2026-01-30/2026-02-12'])(
    '%s lies between the one before it and the one after, without a gap',
    at => {
      const span = spanOf(at, TODAY)
      const [before, after] = [spanOf(span.before, TODAY), spanOf(span.after, TODAY)]
      const next = (day: string): string => new Date(Date.parse(`${day}T00:00Z`) + 864e5).toISOString().slice(0, 10)
      expect(next(before.until)).toBe(span.from)
      expect(next(span.until)).toBe(after.from)
      expect(spanOf(before.after, TODAY)).toEqual(span)
      expect(spanOf(span.at, TODAY)).toEqual(span)
    },
  )

  it('is compared with as many days right before it; one that is not over, with as many as there have been', () => {
    expect(spanOf('days/2026-11-08/2026-11-14', TODAY).previousFrom).toBe('2026-11-01')
    expect(spanOf('month/2026-11', TODAY).previousFrom).toBe('2026-10-10')
    expect(spanOf('month/2026-10', TODAY).previousFrom).toBe('2026-08-31')
    expect(spanOf('week/2026-11-16', TODAY).previousFrom).toBe('2026-11-09')
  })

  it('stays where it was when it is looked at longer or shorter', () => {
    for (const kind of SPANS) {
      const there = spanOf(switched(spanOf('month/2026-03', TODAY), kind, TODAY), TODAY)
      expect(there.from <= '2026-03-01' && there.until >= '2026-03-01', kind).toBe(true)
      const here = spanOf(switched(spanOf('year/2026', TODAY), kind, TODAY), TODAY)
      expect(here.from <= TODAY && here.until >= TODAY, kind).toBe(true)
    }
  })
})
