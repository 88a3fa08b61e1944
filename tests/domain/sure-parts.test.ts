import { describe, expect, it } from 'vitest'
import { beliefOf } from '../../src/domain/belief.ts'
import { type CoachingChoices, coachingPlan } from '../../src/domain/coaching-plan.ts'
import { surePlan } from '../../src/domain/sure-plan.ts'
import { teamByAttainment } from './a-team.ts'
import { selling, teamOfTen, unevenQuotas } from './cases.ts'
import { expectNearly } from './nearly.ts'

const base: CoachingChoices = { hoursPerMonth: 24, qualityToday: 'poor', qualityPlanned: 'average' }
const ten = selling(teamOfTen)
const belief = beliefOf(ten, 200)
const planOf = (more: Partial<CoachingChoices> = {}) => surePlan(ten, { ...base, ...more }, belief, 100)

describe('what follows from how sure the bands are', () => {
  it('is not in a plan made at once, which has the same bands', () => {
    const [first, sure] = [coachingPlan(ten, base), planOf()]
    expect('sure' in first).toBe(false)
    expect(first.people.map(({ band }) => band)).toEqual(sure.people.map(({ band }) => band))
    expect(first.hours.equal).toEqual(sure.hours.equal)
  })

  it('holds the plan by band beside the one by confidence', () => {
    const plan = surePlan(unevenQuotas, base, beliefOf(unevenQuotas))
    expect(plan.sure?.byBand.hours).toEqual(coachingPlan(unevenQuotas, base).hours.targeted)
    expect(plan.sure?.byBand.hours).not.toEqual(plan.hours.targeted)
  })

  it('has a range of every plan that can be told', () => {
    expect(Object.keys(planOf().sure?.ranges ?? {}).sort()).toEqual([
      'byBand',
      'equal',
      'extremes',
      'targeted',
    ])
  })

  it('knows what the caps of suggested conversations cost', () => {
    const capped = planOf({ fitCapHours: 0.5, hoursPerMonth: 60 })
    const free = planOf({ fitCapHours: 5, hoursPerMonth: 60 })
    expectNearly(
      capped.sure?.fitCapCosts,
      (free.gains.targeted?.expected ?? NaN) - (capped.gains.targeted?.expected ?? NaN),
    )
    expect(capped.sure?.fitCapCosts).toBeGreaterThan(0)
    expect(planOf({ pins: { 1: 'weakest' } }).sure?.fitCapCosts).toBe(0)
  })

  it('knows what size weighting would add, and that it adds nothing twice', () => {
    const [off, on] = [planOf(), planOf({ weighBySize: true })]
    expectNearly(
      off.sure?.sizeWeightingAdds,
      (on.gains.targeted?.expected ?? NaN) - (off.gains.targeted?.expected ?? NaN),
    )
    expect(off.sure?.sizeWeightingAdds).toBeGreaterThan(0)
    expect(on.sure?.sizeWeightingAdds).toBe(0)
  })

  it('looks as many months ahead as is chosen', () => {
    const [soon, later] = [planOf({ monthsAhead: 1 }), planOf({ monthsAhead: 12 })]
    expect(soon.sure?.odds?.before[0]).toBeGreaterThan(later.sure?.odds?.before[0] ?? NaN)
    expect(() => planOf({ monthsAhead: 13 })).toThrow(
      new RangeError('monthsAhead must be from 1 to 12, got 13'),
    )
  })

  it('keeps floors, caps and sessions that are chosen', () => {
    const { hours } = planOf({ limits: { floorHours: 1, capHours: 3, sessionHours: 1 }, hoursPerMonth: 22 })
    expect(Math.min(...hours.targeted)).toBe(1)
    expect(Math.max(...hours.targeted)).toBe(3)
  })

  it('of nobody is empty', () => {
    const nobody = teamByAttainment({ A: [null] })
    const plan = surePlan(nobody, base, beliefOf(nobody))
    expect(plan.sure).toMatchObject({ people: [], ranges: {}, odds: null, money: null, fitCapCosts: 0 })
    expect(plan.hours.targeted).toEqual([0.5])
  })

  it('can be handed from a worker to the page', () => {
    const plan = planOf({ money: { hourlyCost: 40 } })
    expect(structuredClone(plan)).toEqual(plan)
  })
})
