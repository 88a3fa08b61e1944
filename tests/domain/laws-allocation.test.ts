import fc from 'fast-check'
import { describe, expect } from 'vitest'
import { allocateEqual, allocateExtremes, allocateTargeted } from '../../src/domain/allocation.ts'
import { type AllocationLimits, defaultLimits } from '../../src/domain/allocation-limits.ts'
import { responseCurve } from '../../src/domain/response-curve.ts'
import { wholeSessions } from '../../src/domain/sessions.ts'
import { MOST_PEOPLE } from './arbitrary-team.ts'
import { law } from './law.ts'

type Targeted = typeof allocateTargeted

interface Instance {
  readonly values: number[]
  readonly order: number[]
  readonly outside: boolean[]
  readonly limits: AllocationLimits
  readonly budget: number
}

const value = fc.oneof(
  fc.constantFrom(0.1, 0.5, 1, 0.68, 0),
  fc.integer({ min: 0, max: 1000 }).map((thousandths) => thousandths / 1000),
)
const limits: fc.Arbitrary<AllocationLimits> = fc.oneof(
  fc.constant(defaultLimits),
  fc.record({
    floorHours: fc.constantFrom(0, 0.3, 0.5, 1, 2, 6),
    capHours: fc.constantFrom(0.5, 1, 2.4, 5, 7),
    sessionHours: fc.constantFrom(0.25, 0.5, 0.75, 1),
  }),
)

/** People with responses, a tie order, bands, limits and any budget from none to more than the caps. */
function arbitraryInstance(mostPeople: number, mostSessions: number): fc.Arbitrary<Instance> {
  return fc
    .record({
      people: fc.array(fc.tuple(value, fc.nat(), fc.boolean()), {
        minLength: 1,
        maxLength: mostPeople,
        size: 'max',
      }),
      limits,
      share: fc.integer({ min: 0, max: 1100 }),
    })
    .map(({ people, limits, share }) => ({
      values: people.map(([one]) => one),
      order: people.map((_, i) => i).sort((a, b) => (people[a]?.[1] ?? 0) - (people[b]?.[1] ?? 0) || a - b),
      outside: people.map(([, , isOutside]) => isOutside),
      limits,
      budget: Math.floor((Math.min(people.length * capOf(limits), mostSessions) * share) / 1000),
    }))
}
const anyInstance = arbitraryInstance(MOST_PEOPLE, Infinity)

const sum = (sessions: readonly number[]) => sessions.reduce((total, one) => total + one, 0)
const capOf = ({ capHours, sessionHours }: AllocationLimits) => wholeSessions(capHours, sessionHours)
const floorOf = (one: AllocationLimits) =>
  Math.min(Math.ceil(one.floorHours / one.sessionHours - 1e-9), capOf(one))
const worthOf = (sessions: readonly number[], { values, limits }: Instance) =>
  sum(sessions.map((count, i) => (values[i] ?? NaN) * responseCurve(count * limits.sessionHours)))

/** The best worth of all: exact dynamic programming over people and sessions. */
function bestWorth({ values, limits, budget }: Instance): number {
  const [floor, cap] = [floorOf(limits), capOf(limits)]
  let best = [0, ...new Array<number>(budget).fill(-Infinity)]
  for (const one of values) {
    const next = new Array<number>(budget + 1).fill(-Infinity)
    for (let spent = 0; spent <= budget; spent++) {
      for (let count = floor; count <= cap && count <= spent; count++) {
        const worth = (best[spent - count] ?? -Infinity) + one * responseCurve(count * limits.sessionHours)
        if (worth > (next[spent] ?? -Infinity)) next[spent] = worth
      }
    }
    best = next
  }
  return Math.max(...best)
}

/** Hours to the most responsive people until they are full. */
const fillsOneAfterTheOther: Targeted = (budget, values, order, changed = defaultLimits) => {
  const [floor, cap] = [floorOf(changed), capOf(changed)]
  const sessions = new Array<number>(values.length).fill(floor)
  let left = budget - floor * values.length
  for (const person of [...order].sort((a, b) => (values[b] ?? 0) - (values[a] ?? 0))) {
    const more = Math.max(0, Math.min(left, cap - floor))
    sessions[person] = floor + more
    left -= more
  }
  return sessions
}
const ignoresResponse: Targeted = (budget, values, order, changed) =>
  allocateTargeted(
    budget,
    values.map(() => 1),
    order,
    changed,
  )
const ignoresLimits: Targeted = (budget, _values, order) => allocateEqual(budget, order)
const inShares: Targeted = (budget, values) => {
  const total = sum(values) || 1
  return values.map((one) => (budget * one) / total)
}
/** Largest remainder: a larger budget can take a session away (the Alabama paradox). */
const byLargestRemainder: Targeted = (budget, values, order) => {
  const shares = inShares(budget, values, order)
  const sessions = shares.map(Math.floor)
  const rest = [...order].sort((a, b) => ((shares[b] ?? 0) % 1) - ((shares[a] ?? 0) % 1))
  for (const person of rest.slice(0, budget - sum(sessions))) sessions[person] = (sessions[person] ?? 0) + 1
  return sessions
}

describe('the laws of the targeted allocation', () => {
  law<Targeted>('hours are whole sessions, and all are given out but those over the caps', {
    subject: allocateTargeted,
    property: (allocate) =>
      fc.property(anyInstance, ({ values, order, limits, budget }) => {
        const sessions = allocate(budget, values, order, limits)
        expect(sessions.every((count) => Number.isInteger(count) && count >= 0)).toBe(true)
        expect(sum(sessions)).toBe(Math.min(budget, values.length * capOf(limits)))
      }),
    mistakes: {
      'hours follow the shares of the response': inShares,
      'one session stays in the drawer': (budget, ...rest) =>
        allocateTargeted(Math.max(0, budget - 1), ...rest),
    },
  })

  law<Targeted>('floors and caps hold, and short hours go to nobody above the floor', {
    subject: allocateTargeted,
    property: (allocate) =>
      fc.property(anyInstance, ({ values, order, limits, budget }) => {
        const sessions = allocate(budget, values, order, limits)
        const [floor, cap] = [floorOf(limits), capOf(limits)]
        const isShort = budget < floor * values.length
        expect(Math.max(...sessions)).toBeLessThanOrEqual(isShort ? floor : cap)
        if (!isShort) expect(Math.min(...sessions)).toBeGreaterThanOrEqual(floor)
      }),
    mistakes: { 'the plan knows no limits': ignoresLimits },
  })

  law<Targeted>('greedy equals dynamic programming', {
    subject: allocateTargeted,
    property: (allocate) =>
      fc.property(arbitraryInstance(10, 50), (instance) => {
        const { values, order, limits, budget } = instance
        fc.pre(budget >= floorOf(limits) * values.length)
        const worth = worthOf(allocate(budget, values, order, limits), instance)
        expect(Math.abs(worth - bestWorth(instance))).toBeLessThanOrEqual(1e-12 * values.length)
      }),
    mistakes: {
      'the most responsive are filled one after the other': fillsOneAfterTheOther,
      'the response is ignored': ignoresResponse,
    },
    runs: 300,
  })

  law<Targeted>('no random feasible plan is worth more', {
    subject: allocateTargeted,
    property: (allocate) =>
      fc.property(anyInstance, fc.infiniteStream(fc.nat(MOST_PEOPLE - 1)), (instance, dice) => {
        const { values, order, limits, budget } = instance
        const [floor, cap] = [floorOf(limits), capOf(limits)]
        fc.pre(budget >= floor * values.length)
        const random = new Array<number>(values.length).fill(floor)
        let left = Math.min(budget, cap * values.length) - floor * values.length
        for (const throwOfDice of dice) {
          if (left === 0) break
          const open = order.filter((person) => (random[person] ?? cap) < cap)
          const person = open[throwOfDice % open.length] ?? 0
          random[person] = (random[person] ?? 0) + 1
          left -= 1
        }
        const planned = worthOf(allocate(budget, values, order, limits), instance)
        expect(worthOf(random, instance)).toBeLessThanOrEqual(planned + 1e-12 * values.length)
      }),
    mistakes: { 'the most responsive are filled one after the other': fillsOneAfterTheOther },
  })

  law<Targeted>('one more session never takes hours from anyone', {
    subject: allocateTargeted,
    property: (allocate) =>
      fc.property(anyInstance, ({ values, order, limits, budget }) => {
        const before = allocate(budget, values, order, limits)
        const after = allocate(budget + 1, values, order, limits)
        expect(after.every((count, i) => count >= (before[i] ?? NaN))).toBe(true)
      }),
    mistakes: { 'sessions go by largest remainder': byLargestRemainder },
  })

  law<Targeted>('people with the same response differ by at most one session, the first in tie order ahead', {
    subject: allocateTargeted,
    property: (allocate) =>
      fc.property(anyInstance, ({ values, order, limits, budget }) => {
        const sessions = allocate(budget, values, order, limits)
        for (const one of new Set(values)) {
          const equals = order
            .filter((person) => values[person] === one)
            .map((person) => sessions[person] ?? NaN)
          expect(Math.max(...equals) - Math.min(...equals)).toBeLessThanOrEqual(1)
          expect(equals).toEqual([...equals].sort((a, b) => b - a))
        }
      }),
    mistakes: {
      'the most responsive are filled one after the other': fillsOneAfterTheOther,
      'the tie order is turned around': (budget, values, order, limits) =>
        allocateTargeted(budget, values, [...order].reverse(), limits),
    },
  })

  law<Targeted>('who responds more never gets less of the hours that do something', {
    subject: allocateTargeted,
    property: (allocate) =>
      fc.property(anyInstance, ({ values, order, limits, budget }) => {
        const sessions = allocate(budget, values, order, limits)
        const effective = sessions.map((count) => responseCurve(count * limits.sessionHours))
        values.forEach((one, i) => {
          values.forEach((other, j) => {
            if (one > other) expect(effective[i]).toBeGreaterThanOrEqual(effective[j] ?? NaN)
          })
        })
      }),
    mistakes: { 'the response is ignored': ignoresResponse },
    runs: 50,
  })
})

describe('the laws of the equal allocation', () => {
  law<typeof allocateEqual>(
    'all is given out, nobody has two sessions more than another, one more takes from nobody',
    {
      subject: allocateEqual,
      property: (allocate) =>
        fc.property(anyInstance, ({ order, budget }) => {
          const sessions = allocate(budget, order)
          const after = allocate(budget + 1, order)
          expect(sum(sessions)).toBe(budget)
          expect(Math.max(...sessions) - Math.min(...sessions)).toBeLessThanOrEqual(1)
          expect(after.every((count, i) => count >= (sessions[i] ?? NaN))).toBe(true)
        }),
      mistakes: {
        'the remainder is dropped': (budget, order) => order.map(() => Math.floor(budget / order.length)),
        'the remainder goes to one': (budget, order) =>
          order.map((_, i) =>
            i === 0
              ? budget - Math.floor(budget / order.length) * (order.length - 1)
              : Math.floor(budget / order.length),
          ),
      },
    },
  )
})

describe('the laws of the allocation to the extremes', () => {
  law<typeof allocateExtremes>(
    'floors hold, the rest is split evenly outside the middle, one more takes from nobody',
    {
      subject: allocateExtremes,
      property: (allocate) =>
        fc.property(anyInstance, ({ order, outside, limits, budget }) => {
          const sessions = allocate(budget, order, outside, limits)
          const after = allocate(budget + 1, order, outside, limits)
          expect(sessions === null).toBe(!outside.includes(true))
          if (sessions === null || after === null) return
          const floor = Math.ceil(limits.floorHours / limits.sessionHours - 1e-9)
          const ends = sessions.filter((_, i) => outside[i])
          const middle = sessions.filter((_, i) => !outside[i])
          expect(sum(sessions)).toBe(budget)
          expect(Math.max(...ends) - Math.min(...ends)).toBeLessThanOrEqual(1)
          if (budget >= floor * sessions.length) expect(middle.every((count) => count === floor)).toBe(true)
          else expect(Math.max(...sessions)).toBeLessThanOrEqual(floor)
          expect(after.every((count, i) => count >= (sessions[i] ?? NaN))).toBe(true)
        }),
      mistakes: {
        'everybody gets the same': (budget, order, outside) =>
          outside.includes(true) ? allocateEqual(budget, order) : null,
        'the middle counts as the ends': (budget, order, outside, limits) =>
          allocateExtremes(
            budget,
            order,
            outside.map((isOutside) => !isOutside),
            limits,
          ),
      },
    },
  )
})
