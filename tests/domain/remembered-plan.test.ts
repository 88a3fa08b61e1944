import { afterEach, expect, it, vi } from 'vitest'
import * as beliefs from '../../src/domain/belief.ts'
import type { CoachingChoices } from '../../src/domain/coaching-plan.ts'
import { rememberedPlan } from '../../src/domain/remembered-plan.ts'
import { surePlan } from '../../src/domain/sure-plan.ts'
import { teamOfTen } from './cases.ts'

vi.mock('../../src/domain/belief.ts', { spy: true })
afterEach(() => vi.clearAllMocks())

const choices: CoachingChoices = { hoursPerMonth: 20, qualityToday: 'poor', qualityPlanned: 'average' }

it('is the plan that is made without a memory, whatever was asked before', () => {
  const planOf = rememberedPlan()
  planOf(teamOfTen, { ...choices, hoursPerMonth: 35 })
  expect(planOf(teamOfTen, choices)).toEqual(surePlan(teamOfTen, choices, beliefs.beliefOf(teamOfTen)))
})

it('asks once a team how sure its bands are', () => {
  const planOf = rememberedPlan()
  for (const hoursPerMonth of [10, 20, 30]) planOf(teamOfTen, { ...choices, hoursPerMonth })
  expect(beliefs.beliefOf).toHaveBeenCalledTimes(1)
  planOf({ ...teamOfTen }, choices)
  expect(beliefs.beliefOf).toHaveBeenCalledTimes(2)
})
