import { expect, it } from 'vitest'
import { bandConfidence } from '../../src/domain/band-confidence.ts'
import { beliefOf } from '../../src/domain/belief.ts'
import { outliersIn } from '../../src/domain/outliers.ts'
import { rankingOf } from '../../src/domain/ranking.ts'
import { teamByAttainment } from './a-team.ts'
import { cases, teamOfTen } from './cases.ts'

it('is the ranking and the confidence of a team, with the cells to ask about', () => {
  const team = teamByAttainment({ ...cases.teamAttainment, Anna: [0.92, 9, 1.01, 0.95, 0.9, 0.97] })
  const ranking = rankingOf(team)
  const belief = beliefOf(team)
  expect(belief).toEqual({
    ranking,
    confidence: bandConfidence(team, ranking),
    outliers: outliersIn(ranking),
  })
  expect(belief.outliers[0]).toEqual({ person: 0, period: 1 })
})

it('takes as many draws as it is told', () => {
  expect(beliefOf(teamOfTen, 100).confidence.draws).toBe(100)
})

it('can be handed to a worker and back', () => {
  const belief = beliefOf(teamOfTen, 100)
  expect(structuredClone(belief)).toEqual(belief)
})
