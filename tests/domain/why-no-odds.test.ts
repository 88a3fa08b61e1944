import { expect, it } from 'vitest'
import { beliefOf } from '../../src/domain/belief.ts'
import type { Team } from '../../src/domain/team.ts'
import { surePlan } from '../../src/domain/sure-plan.ts'
import { whyNoOdds } from '../../src/domain/why-no-odds.ts'
import { teamByAttainment } from './a-team.ts'
import { teamOfTen, withoutQuotas } from './cases.ts'

const planOf = (team: Team) =>
  surePlan(
    team,
    { hoursPerMonth: 20, qualityToday: 'poor', qualityPlanned: 'average' },
    beliefOf(team, 100),
    100,
  )

it.each([
  ['noQuotas', withoutQuotas],
  ['allEqual', teamByAttainment({ A: [1, 1], B: [1, 1], C: [1, 1] })],
  ['lopsided', teamByAttainment({ A: [1, 1], B: [0.9, 1.1], C: [1, 1.2], D: [9, 8] })],
] as const)('says %s where there are no odds', (why, team) => {
  const plan = planOf(team)
  expect(plan.sure?.odds).toBeNull()
  expect(whyNoOdds(plan)).toBe(why)
})

it('says nothing where there are odds, and where nobody is ranked', () => {
  const plan = planOf(teamOfTen)
  expect(plan.sure?.odds).not.toBeNull()
  expect(whyNoOdds(plan)).toBeNull()
  expect(whyNoOdds(planOf(teamByAttainment({ A: [null] })))).toBeNull()
})
