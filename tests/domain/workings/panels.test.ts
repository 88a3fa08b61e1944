import { expect, it } from 'vitest'
import { topicsIn } from '../../../src/domain/workings/panels.ts'
import { teamOfTen, withoutQuotas } from '../cases.ts'
import { planFor } from './worked-plans.ts'

it('offers what a section has to show for this team', () => {
  expect(topicsIn(planFor(teamOfTen), 'bands', 'band')).toEqual(['attainment', 'score', 'band', 'howSure'])
  expect(topicsIn(planFor(withoutQuotas), 'bands', 'band')).toEqual(['score', 'band', 'howSure'])
  expect(topicsIn(planFor(teamOfTen), 'gains', 'teamGain')).not.toContain('breakEven')
})

it('has what was asked for in any panel', () => {
  expect(topicsIn(planFor(teamOfTen), 'bands', 'odds')[0]).toBe('odds')
  expect(topicsIn(planFor(teamOfTen), 'elsewhere', 'odds')).toEqual(['odds'])
})
