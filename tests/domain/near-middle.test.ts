import { describe, expect, it } from 'vitest'
import { beliefOf } from '../../src/domain/belief.ts'
import type { Band } from '../../src/domain/bands.ts'
import type { BandProbabilities } from '../../src/domain/band-probabilities.ts'
import { coachingPlan } from '../../src/domain/coaching-plan.ts'
import { nearMiddle } from '../../src/domain/near-middle.ts'
import { likelierBand, shownConfidence, statedConfidence } from '../../src/domain/stated-confidence.ts'
import { surePlan } from '../../src/domain/sure-plan.ts'
import { teamByAttainment } from './a-team.ts'
import { cases } from './cases.ts'

const ten = teamByAttainment(cases.teamAttainment)
const choices = { hoursPerMonth: 20, qualityToday: 'poor', qualityPlanned: 'average' } as const
const plan = surePlan(ten, choices, beliefOf(ten, 100), 100)

/** One person of a plan, with a band and what is believed of it. */
const isNear = (band: Band, weakest: number, edge: number, middle: number, top: number, isPinned = false) => {
  const probabilities: BandProbabilities = { weakest, edge, middle, top }
  const stated = isPinned ? null : statedConfidence(band, probabilities)
  const one = {
    ...plan.sure!.people[0]!,
    person: 0,
    probabilities,
    stated,
    shown: stated === null ? null : shownConfidence(stated),
    likelier: isPinned ? null : likelierBand(band, probabilities),
  }
  const people = [{ ...plan.people[0]!, band }]
  return nearMiddle({ people, sure: { ...plan.sure!, people: [one] } }).length === 1
}

describe('people near the middle', () => {
  it('are in the lowest or the top fifth, and a toss-up with the middle', () => {
    expect(isNear('edge', 0.15, 0.4, 0.45, 0)).toBe(true)
    expect(isNear('top', 0, 0, 0.45, 0.55)).toBe(true)
  })
  it('are those for whom the middle is likelier', () => {
    expect(isNear('top', 0, 0.1, 0.6, 0.3)).toBe(true)
  })
  it('are not those who are likely or clear where they are', () => {
    expect(isNear('edge', 0.2, 0.45, 0.35, 0)).toBe(false)
    expect(isNear('weakest', 0.9, 0.1, 0, 0)).toBe(false)
  })
  it('are not in the middle, and not set there by hand', () => {
    expect(isNear('middle', 0, 0.25, 0.5, 0.25)).toBe(false)
    expect(isNear('edge', 0, 1, 0, 0, true)).toBe(false)
  })
  it('are not torn between the outer fifths', () => {
    expect(isNear('top', 0.2, 0.2, 0.1, 0.5)).toBe(false)
    expect(isNear('top', 0.3, 0.3, 0.1, 0.3)).toBe(false)
  })
  it('come the likeliest first', () => {
    const oneMonth = teamByAttainment(
      Object.fromEntries(ten.people.map(({ name, attainments }) => [name, attainments.slice(0, 1)])),
    )
    const unsure = surePlan(oneMonth, choices, beliefOf(oneMonth, 100), 100)
    const found = nearMiddle(unsure)
    const of = new Map(unsure.sure!.people.map((one) => [one.person, one.probabilities.middle]))
    expect(found.length).toBeGreaterThan(1)
    expect(found).toEqual([...found].sort((a, b) => of.get(b)! - of.get(a)!))
  })
  it('are nobody before the confidence is known', () => {
    expect(nearMiddle(coachingPlan(ten, choices))).toEqual([])
  })
})
