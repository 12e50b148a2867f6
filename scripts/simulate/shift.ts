import { HOUR, MINUTE, SECOND } from '../../src/domain'
import { type Customer, drawCustomers } from './customers'
import { Desk } from './desk'
import { type Chance, chance } from './random'
import type { Trace } from './trace'

/*
 * An agent at work, drawn move by move. Assumptions:
 * - Eight hours with a meal of 30 to 60 minutes in the middle (locked) and two or three short absences of 2 to 9.
 * - 8 to 17 customers an hour and three or four at a time, by the shift: the agent's hands are then busy for 30 to 85 % of
 *   the time. Our guess at quiet, ordinary and crowded days.
 * - The agent answers the open conversation first, else whoever has waited longest; reads for 4 s (median), looks something
 *   up for 20 s in a quarter of the turns, half of that in another tab; a third of the answers are canned (1.5 s), the
 *   others take 14 s of typing (median, up to minutes), now and then with a stop to think that leaves a draft behind;
 *   a fifth of the answers come in two pieces. From one conversation to the next it takes 3 s, as from rest to whoever
 *   comes (Card, Moran & Newell's keystroke-level model: to think 1.35 s, point 1.1, click 0.2), and once in twenty times
 *   the agent looks up first, 12 s: people at computers pause by themselves, all day long.
 * - After an attack everything takes longer, in that conversation and on the way to the next (Rafaeli, Altman & Yom-Tov
 *   2019, 145,995 chats: emotional load raises response time between and within conversations). How much is our guess: 6 s
 *   instead of 4 to read, 6 instead of 3 to turn to the next.
 * - Customers with no answer write once more. Whoever is done is closed after a moment, when nobody waits.
 */
const LENGTH = 8 * HOUR
const COMPOSING_REST = 8 * SECOND

/** A customer who is being served: which turn comes next, and how many have been answered. */
interface Seat {
  customer: Customer
  next: number
  answered: number
  done: boolean
  doneAt: number
}

interface Agenda {
  at: number
  id: string
  /** Which turn of the customer's; -1 for asking again. */
  turn: number
}

export function drawShift(seed: number, start: number): Trace {
  const c = chance(seed)
  const perHour = c.between(8, 17)
  const customers = drawCustomers(c, start, start + LENGTH, perHour)
  return new Agent(c, customers, start, c.is(0.5) ? 3 : 4).work()
}

class Agent {
  readonly #c: Chance
  readonly #desk = new Desk()
  readonly #start: number
  readonly #places: number
  readonly #queue: Customer[]
  readonly #here = new Map<string, Seat>()
  readonly #breaks: [number, number][]
  #agenda: Agenda[] = []
  /** The last answer was to an attack. */
  #shaken = false
  #now: number

  constructor(c: Chance, customers: Customer[], start: number, places: number) {
    this.#c = c
    this.#queue = [...customers]
    this.#start = start
    this.#places = places
    this.#now = start
    const meal = start + c.between(3, 4.5) * HOUR
    const short = Array.from({ length: c.is(0.5) ? 2 : 3 }, () => {
      const at = start + c.between(0.8, 7.5) * HOUR
      return [at, at + c.between(2, 9) * MINUTE] as [number, number]
    })
    this.#breaks = [[meal, meal + c.between(30, 60) * MINUTE] as [number, number], ...short].sort(([a], [b]) => a - b)
  }

  work(): Trace {
    const until = this.#start + LENGTH
    this.#desk.sight(this.#now, true)
    this.#desk.see(this.#now, { type: 'console', state: 'found', confidence: 1, because: [] })
    while (this.#now < until) this.#move(until)
    const happenings = this.#desk.happenings.filter(h => h.at <= until)
    return { from: this.#start, until, happenings: happenings.sort((a, b) => a.at - b.at) }
  }

  /** Lets time pass until `to`: customers write meanwhile. */
  #pass(to: number): void {
    for (;;) {
      this.#admit()
      this.#agenda.sort((a, b) => a.at - b.at)
      const due = this.#agenda[0]
      const room = this.#here.size < this.#places && !this.#closing()
      const comes = room ? (this.#queue[0]?.comesAt ?? Infinity) : Infinity
      const next = Math.min(due?.at ?? Infinity, comes)
      if (next > to) break
      this.#now = Math.max(this.#now, next)
      if (due && due.at <= next) {
        this.#agenda.shift()
        this.#write(due)
      }
    }
    this.#now = Math.max(this.#now, to)
  }

  /** Whoever is due comes in, while there is a place; nobody is let in shortly before a break. */
  #admit(): void {
    while (this.#here.size < this.#places) {
      const customer = this.#queue[0]
      if (!customer || customer.comesAt > this.#now || this.#closing()) return
      this.#queue.shift()
      this.#here.set(customer.id, { customer, next: 0, answered: 0, done: false, doneAt: 0 })
      this.#agenda.push({ at: this.#now, id: customer.id, turn: 0 })
    }
  }

  #closing = (): boolean => {
    const next = this.#breaks[0]
    return next !== undefined && this.#now >= next[0] - 2 * MINUTE
  }

  #write({ id, turn, at }: Agenda): void {
    const seat = this.#here.get(id)
    if (!seat || seat.done) return
    const talk = this.#desk.talks.get(id)
    // Asking again makes sense only while nobody has answered.
    if (turn < 0 && (talk?.waitingSince ?? null) === null) return
    const lines = turn < 0 ? seat.customer.turns[Math.max(0, seat.next - 1)]?.slice(0, 1) : seat.customer.turns[turn]
    if (!lines) return
    this.#desk.customerWrites(at, id, lines)
    if (turn < 0) return
    seat.next = turn + 1
    this.#agenda.push({ at: at + seat.customer.patience, id, turn: -1 })
  }

  #waiting(): string[] {
    const all = [...this.#desk.talks.values()].filter(t => t.waitingSince !== null)
    return all.sort((a, b) => (a.waitingSince ?? 0) - (b.waitingSince ?? 0)).map(t => t.id)
  }

  #move(until: number): void {
    this.#pass(this.#now)
    const waiting = this.#waiting()
    const rest = this.#breaks[0]
    if (rest && this.#now >= rest[0] && (waiting.length === 0 || this.#now >= rest[0] + 5 * MINUTE)) {
      this.#breaks.shift()
      return this.#leave(rest[1] - rest[0])
    }
    const open = this.#desk.open
    const next = open !== null && waiting.includes(open) ? open : waiting[0]
    if (next !== undefined) return this.#answer(next)
    if (this.#tidyUp()) return
    // Nobody waits. Seldom the agent writes on without being asked.
    if (open !== null && this.#here.has(open) && this.#c.is(0.04)) return this.#type(this.#c.around(8 * SECOND, 0.5))
    const ahead = [this.#agenda[0]?.at, this.#queue[0]?.comesAt, rest?.[0], until].filter(at => at !== undefined)
    const soonest = Math.min(...ahead.filter(at => at > this.#now))
    this.#pass(Math.min(soonest, this.#now + 20 * SECOND))
    if (this.#waiting().length > 0) this.#pass(this.#now + Math.max(600, this.#c.around(3 * SECOND, 0.6)))
  }

  #answer(id: string): void {
    const { around, is } = this.#c
    if (this.#desk.open !== id) {
      if (is(0.05)) this.#pass(this.#now + around(12 * SECOND, 0.5))
      this.#pass(this.#now + Math.max(SECOND, around(this.#shaken ? 6 * SECOND : 3 * SECOND, this.#shaken ? 0.6 : 0.4)))
      this.#desk.show(this.#now, id)
    }
    this.#shaken = this.#isHostile(id)
    this.#pass(this.#now + Math.max(SECOND, around(this.#shaken ? 6 * SECOND : 4 * SECOND, 0.5)))
    if (is(0.25)) this.#lookUp(around(20 * SECOND, 0.6))
    const pieces = is(0.2) ? 2 : 1
    for (let i = 0; i < pieces; i++) {
      this.#type(is(0.33) ? 1500 : Math.min(3 * MINUTE, around(14 * SECOND, 0.7)))
    }
  }

  /** Whether the customer's last turn held an attack. */
  #isHostile(id: string): boolean {
    const seat = this.#here.get(id)
    return seat?.customer.turns[seat.next - 1]?.some(line => line.level === 'hostile') ?? false
  }

  #lookUp(ms: number): void {
    const elsewhere = this.#c.is(0.5)
    if (elsewhere) this.#desk.sight(this.#now, false)
    this.#pass(this.#now + ms)
    if (elsewhere) this.#desk.sight(this.#now, true)
  }

  /** Types for `ms` and sends. */
  #type(ms: number): void {
    this.#desk.hands(this.#now, true)
    if (this.#c.is(0.06)) {
      this.#pass(this.#now + ms / 2)
      // The reader takes typing for over after eight quiet seconds; the draft is still there.
      this.#pass(this.#now + COMPOSING_REST)
      this.#desk.hands(this.#now, false)
      this.#pass(this.#now + this.#c.around(15 * SECOND, 0.6))
      this.#desk.hands(this.#now, true)
    }
    this.#pass(this.#now + ms)
    this.#desk.hands(this.#now, false)
    this.#desk.send(this.#now)
    this.#goesOn(this.#desk.open)
  }

  /** What the customer does with the answer: thinks and writes on, or is done. */
  #goesOn(id: string | null): void {
    const seat = id === null ? undefined : this.#here.get(id)
    if (!seat || id === null || seat.answered >= seat.next) return
    const { customer, next } = seat
    seat.answered = next
    if (next >= customer.turns.length) {
      seat.done = true
      seat.doneAt = this.#now
      return
    }
    this.#agenda.push({ at: this.#now + (customer.thinks[next] ?? 0), id, turn: next })
  }

  /** Closes one conversation that is over. */
  #tidyUp(): boolean {
    const over = [...this.#here].find(([, seat]) => seat.done && this.#now - seat.doneAt > 15 * SECOND)
    if (!over) return false
    this.#pass(this.#now + this.#c.between(500, 2000))
    this.#desk.close(this.#now, over[0])
    this.#here.delete(over[0])
    return true
  }

  #leave(ms: number): void {
    const from = this.#now
    const long = ms > 20 * MINUTE
    const told = from + (long ? 10 * SECOND : MINUTE)
    if (ms > 2 * MINUTE) {
      this.#pass(told)
      this.#desk.machine(told, long ? 'locked' : 'idle', from)
    }
    this.#pass(from + ms)
    if (ms > 2 * MINUTE) this.#desk.machine(this.#now, 'active', this.#now)
  }
}
