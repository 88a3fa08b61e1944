import { describe, expect, it } from 'vitest'
import { coachingPlan } from '../../../src/domain/coaching-plan.ts'
import { rowsOf, workingOf } from '../../../src/domain/workings/working-of.ts'
import { topics } from '../../../src/domain/workings/working.ts'
import { teamOfTen, withoutQuotas } from '../cases.ts'
import { expectToWorkOut, planFor, today, workedPlans } from './worked-plans.ts'

describe.each(workedPlans)('for %s', (_, plan) => {
  it.each(topics)('the figures that go into %s give what comes out, in every row', (topic) => {
    for (const row of rowsOf(plan, topic)) {
      const working = workingOf(plan, topic, row)
      if (working !== null && working.figures.length + working.lines.length > 0) {
        expectToWorkOut(working, String(row))
      }
    }
  })
})

describe('the workings', () => {
  it('have the rows of their tables: people from the highest, plans, or one for the team', () => {
    const plan = planFor(today)
    expect(rowsOf(plan, 'attainment')).toHaveLength(10)
    expect(rowsOf(plan, 'teamGain')).toEqual(['targeted', 'byBand', 'equal', 'today', 'extremes'])
    expect(rowsOf(plan, 'split')).toEqual([null])
    expect(rowsOf(plan, 'odds')[0]).toBeNull()
    expect(rowsOf(plan, 'odds')).toHaveLength(11)
  })

  it('have no attainment and no odds without quotas', () => {
    const plan = planFor(withoutQuotas)
    expect(rowsOf(plan, 'attainment')).toEqual([])
    expect(workingOf(plan, 'odds', null)).toBeNull()
    expect(workingOf(plan, 'score', 0)?.lines[0]?.figures[0]?.code).toBe('ofMean')
  })

  it('wait for the confidence where they rest on it', () => {
    const atOnce = coachingPlan(teamOfTen, {
      hoursPerMonth: 20,
      qualityToday: 'poor',
      qualityPlanned: 'average',
    })
    for (const [topic, row] of [
      ['howSure', 0],
      ['likelyRange', 'targeted'],
      ['aheadOfEqual', 'targeted'],
      ['odds', null],
      ['breakEven', null],
    ] as const) {
      expect(workingOf(atOnce, topic, row)).toBeNull()
    }
    expectToWorkOut(workingOf(atOnce, 'targeted', 0)!, 'at once')
    expectToWorkOut(workingOf(atOnce, 'personGain', 0)!, 'at once')
  })
})
