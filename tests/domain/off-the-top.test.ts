import { describe, expect, it } from 'vitest'
import { defaultLimits } from '../../src/domain/allocation-limits.ts'
import { offTheTop } from '../../src/domain/off-the-top.ts'
import { teamByAttainment } from './a-team.ts'

const team = teamByAttainment({ Zoe: [1], New: [1], Bea: [null], Newer: [1], Adam: [null] })
const places = (ramping: readonly number[], listed: readonly number[]) => ({ ramping, listed })

describe('off the top', () => {
  it.each<[string, number, number[], number[], number[], number]>([
    ['nobody takes anything', 20, [], [], [0, 0, 0, 0, 0], 40],
    ['new people take three hours each', 20, [1, 3], [], [0, 3, 0, 3, 0], 28],
    ['but half of all at most', 6, [1, 3], [], [0, 1.5, 0, 1.5, 0], 6],
    ['in whole sessions', 7, [1, 3], [], [0, 1.5, 0, 1.5, 0], 8],
    ['a single new one too', 3, [1], [], [0, 1.5, 0, 0, 0], 3],
    ['listed people take a session', 20, [], [2, 4], [0, 0, 0.5, 0, 0.5], 38],
    ['after the new ones', 1, [1], [2, 4], [0, 0.5, 0, 0, 0.5], 0],
    ['by name while hours last', 0.5, [], [2, 4], [0, 0, 0, 0, 0.5], 0],
    ['nothing is left of nothing', 0, [1], [2], [0, 0, 0, 0, 0], 0],
  ])('%s', (_, hoursPerMonth, ramping, listed, hours, left) => {
    expect(offTheTop(team, places(ramping, listed), hoursPerMonth)).toEqual({ hours, left })
  })

  it('the onboarding hours can be chosen', () => {
    expect(offTheTop(team, places([1], []), 20, defaultLimits, 5).hours[1]).toBe(5)
    expect(offTheTop(team, places([1], []), 20, defaultLimits, 0).left).toBe(40)
    expect(() => offTheTop(team, places([1], []), 20, defaultLimits, -1)).toThrow(RangeError)
  })
})
