import { expect, it } from 'vitest'
import { bandConfidence } from '../../src/domain/band-confidence.ts'
import { beliefOf } from '../../src/domain/belief.ts'
import { rankingOf } from '../../src/domain/ranking.ts'
import { teamOfTen } from './cases.ts'

it('is the ranking and the confidence of a team', () => {
  const ranking = rankingOf(teamOfTen)
  expect(beliefOf(teamOfTen)).toEqual({ ranking, confidence: bandConfidence(teamOfTen, ranking) })
})

it('takes as many draws as it is told', () => {
  expect(beliefOf(teamOfTen, 100).confidence.draws).toBe(100)
})

it('can be handed to a worker and back', () => {
  const belief = beliefOf(teamOfTen, 100)
  expect(structuredClone(belief)).toEqual(belief)
})
