import 'fake-indexeddb/auto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import '../property-seed'
import { packDay } from '../../src/domain/carry/pack'
import { ROOM } from '../../src/domain/carry/room'
import { FakeServer } from './fake-sync'
import { DAY, Machine } from './machine'

/** More of them: `RUNS=2000`. */
const RUNS = Number(process.env.RUNS ?? 40)
const PASS = '一句只有我知道的话'
const NOON = Date.UTC(2026, 10, 20, 4)
const MINUTE = 60_000

const who = fc.integer({ min: 0, max: 2 })
const ago = fc.integer({ min: 0, max: 3 })
const steps = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      do: fc.constant('work' as const),
      who,
      ago,
      n: fc.integer({ min: 1, max: 9 }),
      shift: fc.boolean(),
    }),
  },
  { weight: 5, arbitrary: fc.record({ do: fc.constant('carry' as const), who, restart: fc.boolean() }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('commit' as const), who }) },
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constant('arrive' as const),
      who,
      which: fc.nat(20),
      how: fc.constantFrom('once' as const, 'once' as const, 'again' as const, 'never' as const),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('choose' as const),
      who,
      key: fc.constantFrom('sensitivity' as const, 'checkIns' as const, 'language' as const),
      value: fc.nat(5),
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('forget' as const), who, ago }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('takeIn' as const), who, from: who }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('wait' as const), minutes: fc.integer({ min: 1, max: 2000 }) }) },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant('skew' as const), who, minutes: fc.integer({ min: -4000, max: 4000 }) }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('refuse' as const),
      who,
      with: fc.constantFrom(null, null, 'absent', 'QUOTA_BYTES quota exceeded', 'MAX_WRITE_OPERATIONS_PER_MINUTE'),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('off' as const), who, everywhere: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('on' as const), who }) },
)
type Step = typeof steps extends fc.Arbitrary<infer T> ? T : never

async function doStep(
  step: Step,
  machines: readonly Machine[],
  server: FakeServer,
  clock: { now: number },
): Promise<void> {
  if (step.do === 'wait') {
    clock.now += step.minutes * MINUTE
    return
  }
  const machine = machines[step.who] as Machine
  // Nobody begins a shift in the millisecond of another's; all else may be at the very same time.
  clock.now += step.do === 'work' ? 7 : 0
  switch (step.do) {
    case 'work':
      return machine.work(step.ago, step.n, step.shift)
    case 'carry':
      return step.restart ? machine.restart()() : machine.carry()
    case 'commit':
      return server.commit(machine.area)
    case 'arrive':
      return machine.area.arrive(step.which, step.how)
    case 'choose':
      return machine.choose(step.key, step.value)
    case 'forget':
      await machine.forget(step.ago)
      return
    case 'takeIn':
      return step.from === step.who ? undefined : machine.takeFrom(machines[step.from] as Machine)
    case 'skew':
      machine.skew = step.minutes * MINUTE
      return
    case 'refuse':
      machine.area.refuse = step.with
      return
    case 'off':
      return machine.area.refuse === null ? machine.off(step.everywhere) : undefined
    case 'on':
      if (machine.area.refuse === null && !(await machine.row())) await machine.on(PASS)
  }
}

/** All that is on its way arrives, and every machine has its turn, until nobody has anything to add. Machines that were set up apart get the passphrase once more. */
async function settle(machines: readonly Machine[], server: FakeServer, clock: { now: number }): Promise<void> {
  for (const machine of machines) machine.area.refuse = null
  for (let i = 0; i < 6; i++) {
    clock.now += 11 * MINUTE
    for (const machine of machines) {
      server.settle()
      if ((await machine.row())?.told.trouble === 'passphrase') await machine.on(PASS)
      await machine.carry()
    }
  }
  server.settle()
}

describe('machines that carry along', () => {
  it('come to the same, whatever happened in whatever order', { timeout: 600_000 }, async () => {
    let seen = { joined: 0, told: 0, gone: 0 }
    await fc.assert(
      fc.asyncProperty(fc.array(steps, { minLength: 5, maxLength: 70 }), async todo => {
        const clock = { now: NOON }
        const server = new FakeServer()
        const machines = ['a', 'b', 'c'].map(name => new Machine(name, server, clock))
        try {
          for (const machine of machines) await machine.on(PASS)
          for (const one of todo) await doStep(one, machines, server, clock)
          await settle(machines, server, clock)
          const on = (await Promise.all(machines.map(async machine => ((await machine.row()) ? [machine] : [])))).flat()
          const rows = await Promise.all(on.map(machine => machine.row()))
          const names = rows.flatMap(row => (row ? [row.machine] : []))
          const [first] = on
          if (first) {
            const view = await first.view()
            const choices = await first.choices()
            for (const machine of on) {
              // The same days of the same machines, and the same choices.
              expect(await machine.view()).toEqual(view)
              expect(await machine.choices()).toEqual(choices)
              expect((await machine.row())?.told.trouble).toBeNull()
            }
            // Of machines that are on, and of no other.
            for (const key of Object.keys(view)) expect(names).toContain(key.split(' ')[0])
            // The same sums, on every day that nobody has deleted anywhere.
            const gone = new Set(rows.flatMap(row => Object.keys(row?.gone ?? {})))
            const sums = await Promise.all(
              on.map(async machine => (await machine.days()).filter(({ day }) => !gone.has(day)).map(packDay)),
            )
            for (const sum of sums) expect(sum).toEqual(sums[0])
            // Nothing twice, and where all are on and no file was taken in, nothing less.
            const did = new Set(todo.map(one => one.do))
            // Whoever deletes a day while off tells nobody.
            const whole = on.length === machines.length && !did.has('takeIn') && !(did.has('forget') && did.has('off'))
            for (const { day, conversations } of await first.days()) {
              if (gone.has(day)) continue
              const worked = machines.reduce((sum, machine) => sum + (machine.worked.get(day) ?? 0), 0)
              expect(conversations.hostile).toBeLessThanOrEqual(worked)
              if (whole) expect(conversations.hostile).toBe(worked)
            }
            // What was deleted is told by nobody.
            for (const key of Object.keys(view)) {
              const [machine = '', day = ''] = key.split(' ')
              for (const by of Object.keys(rows[0]?.gone[day] ?? {})) expect(machine).toBe(by)
            }
            seen = {
              joined: seen.joined + (on.length > 1 ? 1 : 0),
              told: seen.told + Object.keys(view).length,
              gone: seen.gone + gone.size,
            }
          }
          // Whoever is off has left nothing there, and nobody went over a quota.
          for (const name of server.items.keys()) {
            if (!name.startsWith('c.off.')) expect(names).toContain(name.split('.')[1])
          }
          for (const { area } of machines) {
            expect(area.most.all).toBeLessThanOrEqual(ROOM.all)
            expect(area.most.item).toBeLessThanOrEqual(ROOM.item)
          }
          // Once settled nobody writes any more.
          const writes = machines.map(({ area }) => area.writes)
          clock.now += DAY / 24
          for (const machine of on) await machine.carry()
          expect(machines.map(({ area }) => area.writes)).toEqual(writes)
        } finally {
          for (const machine of machines) machine.close()
        }
      }),
      { numRuns: RUNS },
    )
    // It was about something.
    expect(Math.min(seen.joined, seen.told, seen.gone)).toBeGreaterThan(RUNS / 4)
  })
})
