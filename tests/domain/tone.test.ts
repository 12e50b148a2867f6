import { describe, expect, it } from 'vitest'
import { type Appraisal, toneOf } from '../../src/domain'
import { ABUSE, CALM, TENSE, THANKS } from './play'

const MINUTE = 60_000
const talk = (messages: Appraisal[], step = MINUTE) =>
  toneOf(messages.map((appraisal, i) => ({ appraisal, at: i * step })))

describe('toneOf', () => {
  it('calls a conversation without messages, or with calm ones, calm', () => {
    expect(talk([])).toBe('calm')
    expect(talk([CALM, CALM, THANKS])).toBe('calm')
  })

  it('calls one attack hostile, and keeps it so through a single easy line', () => {
    expect(talk([CALM, ABUSE])).toBe('hostile')
    expect(talk([ABUSE, CALM])).toBe('hostile')
  })

  it('lets a customer who insulted once and then apologised and thanked come down', () => {
    expect(talk([ABUSE, CALM, THANKS, CALM])).not.toBe('hostile')
  })

  it('does not let one thanks wipe out a tirade', () => {
    expect(talk([ABUSE, ABUSE, ABUSE, ABUSE, CALM])).toBe('hostile')
  })

  it('calls anger that never attacks tense, however long', () => {
    expect(talk([TENSE])).toBe('tense')
    expect(talk(Array<Appraisal>(40).fill(TENSE))).toBe('tense')
  })

  it('cools down to calm after enough easy talk', () => {
    expect(talk([TENSE, CALM, CALM, CALM, CALM])).toBe('calm')
  })

  it('takes one thought in five short lines for one thought', () => {
    const burst = [TENSE, TENSE, TENSE, TENSE, TENSE]
    expect(talk([...burst, CALM, CALM], 3000)).toBe(talk([TENSE, TENSE, CALM, CALM]))
  })
})
