import { expect, it } from 'vitest'
import { type AllocationLimits, defaultLimits, sessionLimits } from '../../src/domain/allocation-limits.ts'

const limits = (floorHours: number, capHours: number, sessionHours: number): AllocationLimits => ({
  floorHours,
  capHours,
  sessionHours,
})

it.each<[string, AllocationLimits, readonly number[] | undefined, number[], number[]]>([
  ['of the method', defaultLimits, undefined, [1, 1], [10, 10]],
  ['with a cap of one person', defaultLimits, [1, Infinity], [1, 1], [2, 10]],
  ['with a cap above that of all', defaultLimits, [7, 5], [1, 1], [10, 10]],
  ['with a floor that gives way to a cap', limits(2, 5, 0.5), [1, 5], [2, 4], [2, 10]],
  [
    'with a floor that rounds up and a cap that rounds down',
    limits(0.6, 2.4, 0.5),
    undefined,
    [2, 2],
    [4, 4],
  ],
  ['without a floor', limits(0, 1, 0.25), [0, 1], [0, 0], [0, 4]],
  ['with a cap below the session', limits(0.5, 5, 2), [1, 5], [0, 1], [0, 2]],
])('the sessions %s', (_, all, capsHours, floors, caps) => {
  expect(sessionLimits(2, all, capsHours)).toEqual({ floors, caps })
})

it.each<[Partial<AllocationLimits>, number[], string]>([
  [{}, [-1], 'capsHours[0] must be >= 0, got -1'],
  [{}, [1, NaN], 'capsHours[1] must be >= 0, got NaN'],
  [{ capHours: NaN }, [], 'hours must be >= 0 and finite, got NaN'],
  [{ floorHours: -1 }, [], 'floorHours must be >= 0 and finite, got -1'],
  [{ floorHours: NaN }, [], 'floorHours must be >= 0 and finite, got NaN'],
  [{ sessionHours: 0 }, [], 'sessionHours must be > 0, got 0'],
])('%j with the caps %j throws', (changed, capsHours, message) => {
  expect(() => sessionLimits(2, { ...defaultLimits, ...changed }, capsHours)).toThrow(new RangeError(message))
})
