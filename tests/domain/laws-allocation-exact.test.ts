import fc from 'fast-check'
import { describe, expect } from 'vitest'
import { allocateEqual, allocateTargeted } from '../../src/domain/allocation.ts'
import { allocateExact } from '../../src/domain/allocation-exact.ts'
import { type AllocationLimits, defaultLimits, sessionLimits } from '../../src/domain/allocation-limits.ts'
import { hillCurve } from '../../src/domain/hill-curve.ts'
import { responseCurve } from '../../src/domain/response-curve.ts'
import { law } from './law.ts'

interface Instance {
  readonly budget: number
  readonly values: number[]
  readonly order: number[]
  readonly limits: AllocationLimits
  readonly caps: number[]
}
type Allocate = (one: Instance) => number[]

const value = fc.oneof(
  fc.constantFrom(0.1, 0.5, 1, 0.68, 0),
  fc.integer({ min: 0, max: 1000 }).map((thousandths) => thousandths / 1000),
)
const limits: fc.Arbitrary<AllocationLimits> = fc.oneof(
  fc.constant(defaultLimits),
  fc.record({
    floorHours: fc.constantFrom(0, 0.5, 1, 2),
    capHours: fc.constantFrom(2.4, 5, 7),
    sessionHours: fc.constantFrom(0.5, 0.75, 1),
  }),
)
const instance: fc.Arbitrary<Instance> = fc
  .record({
    people: fc.array(fc.tuple(value, fc.nat(), fc.constantFrom(0, 0.5, 1, 3, Infinity, Infinity)), {
      minLength: 1,
      maxLength: 8,
    }),
    limits,
    share: fc.integer({ min: 0, max: 1100 }),
  })
  .map(({ people, limits, share }) => ({
    values: people.map(([one]) => one),
    order: people.map((_, i) => i).sort((a, b) => people[a]![1] - people[b]![1] || a - b),
    limits,
    caps: people.map(([, , cap]) => cap),
    budget: Math.floor((people.length * (limits.capHours / limits.sessionHours) * share) / 1000),
  }))

const greedy: Allocate = ({ budget, values, order, limits, caps }) =>
  allocateTargeted(budget, values, order, limits, caps)
const exact: Allocate = ({ budget, values, order, limits, caps }) =>
  allocateExact(budget, values, order, limits, caps)
const exactOnCurve: Allocate = ({ budget, values, order, limits, caps }) =>
  allocateExact(budget, values, order, limits, caps, responseCurve)

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0)
const boundsOf = ({ values, limits, caps }: Instance) => sessionLimits(values.length, limits, caps)
const isShort = (one: Instance) => one.budget < sum(boundsOf(one).floors)
const worth = (sessions: readonly number[], one: Instance, curve: (hours: number) => number) =>
  sum(sessions.map((count, i) => (one.values[i] ?? NaN) * curve(count * one.limits.sessionHours)))

/** A feasible plan by chance: from the floors, session by session to whom the dice choose. */
function byChance(one: Instance, dice: readonly number[]): number[] {
  const { floors, caps } = boundsOf(one)
  const sessions = [...floors]
  for (let left = one.budget - sum(floors), turn = 0; left > 0; left--, turn++) {
    const open = sessions.flatMap((count, i) => (count < (caps[i] ?? 0) ? [i] : []))
    if (open.length === 0) break
    const person = open[(dice[turn % dice.length] ?? 0) % open.length]!
    sessions[person] = sessions[person]! + 1
  }
  return sessions
}

describe('the laws of the exact allocation', () => {
  law<Allocate>('greedy equals dynamic programming on the response curve, with caps of single people', {
    subject: greedy,
    property: (allocate) =>
      fc.property(instance, (one) => {
        const best = worth(exactOnCurve(one), one, responseCurve)
        expect(Math.abs(worth(allocate(one), one, responseCurve) - best)).toBeLessThanOrEqual(1e-9)
        if (isShort(one)) expect(allocate(one)).toEqual(exactOnCurve(one))
      }),
    mistakes: {
      'the caps of single people are forgotten': (one) => greedy({ ...one, caps: [] }),
      'hours are split evenly': ({ budget, order }) => allocateEqual(budget, order),
      'the threshold is taken for the curve': exact,
    },
    runs: 300,
  })

  law<Allocate>('no random feasible plan is worth more over a threshold', {
    subject: exact,
    property: (allocate) =>
      fc.property(instance, fc.array(fc.nat(), { minLength: 1, maxLength: 30 }), (one, dice) => {
        fc.pre(!isShort(one))
        const best = worth(allocate(one), one, hillCurve)
        expect(worth(byChance(one, dice), one, hillCurve)).toBeLessThanOrEqual(best + 1e-9)
      }),
    mistakes: { 'it is greedy': greedy },
  })

  law<Allocate>('floors and caps hold, and all is given out but what is over the caps', {
    subject: exact,
    property: (allocate) =>
      fc.property(instance, (one) => {
        const { floors, caps } = boundsOf(one)
        const sessions = allocate(one)
        expect(sum(sessions)).toBe(Math.min(one.budget, sum(caps)))
        sessions.forEach((count, i) => {
          expect(Number.isInteger(count)).toBe(true)
          expect(count).toBeLessThanOrEqual(isShort(one) ? (floors[i] ?? NaN) : (caps[i] ?? NaN))
          if (!isShort(one)) expect(count).toBeGreaterThanOrEqual(floors[i] ?? NaN)
        })
      }),
    mistakes: { 'the caps of single people are forgotten': (one) => exact({ ...one, caps: [] }) },
  })

  law<Allocate>('of people who respond alike, the one earlier in tie order never gets less', {
    subject: exact,
    property: (allocate) =>
      fc.property(instance, (one) => {
        const alike = { ...one, caps: one.caps.map(() => Infinity) }
        const sessions = allocate(alike)
        for (const response of new Set(one.values)) {
          const group = one.order.filter((i) => one.values[i] === response).map((i) => sessions[i] ?? NaN)
          expect(group).toEqual([...group].sort((a, b) => b - a))
        }
      }),
    mistakes: {
      'the tie order is turned around': (one) => exact({ ...one, order: [...one.order].reverse() }),
    },
  })
})
