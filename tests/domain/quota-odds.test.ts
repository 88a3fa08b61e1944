import { describe, expect, it } from 'vitest'
import { bandConfidence } from '../../src/domain/band-confidence.ts'
import { isLopsided, quotaChance, quotaOdds } from '../../src/domain/quota-odds.ts'
import { rankingOf } from '../../src/domain/ranking.ts'
import type { Team } from '../../src/domain/team.ts'
import { teamByAttainment, teamByResult } from './a-team.ts'
import { fourPeople, teamOfTen } from './cases.ts'
import { expectNearly } from './nearly.ts'

type Given = Parameters<typeof quotaChance>

describe('the chance to be on quota', () => {
  it.each<[string, Given, number]>([
    ['is even for somebody who is just there', [1, 0.01, 0.03, 3, 0], 0.5],
    ['follows the gain', [0.9, 0.01, 0.03, 3, 0.1 / 0.9], 0.5],
    ['is one deviation away', [0.8, 0.01, 0.09, 3, 0], 0.15865525393145707],
    ['is surer over more months', [0.8, 0, 0.09, 9, 0], 0.022750131948179195],
    ['does not grow from a loss', [-0.2, 1, 0, 3, 5], 0.11506967022170822],
    ['is 1 without doubt', [1, 0, 0, 3, 0], 1],
    ['is 0 without doubt', [0.99, 0, 0, 3, 0], 0],
  ])('%s', (_, given, chance) => {
    expectNearly(quotaChance(...given), chance)
  })

  it.each<[Given, string]>([
    [[1, 0.1, 0.1, 0, 0], 'monthsAhead must be from 1 to 12, got 0'],
    [[1, 0.1, 0.1, 13, 0], 'monthsAhead must be from 1 to 12, got 13'],
    [[1, -0.1, 0.1, 3, 0], 'variance must be >= 0, got -0.1'],
    [[1, 0.1, NaN, 3, 0], 'monthVariance must be >= 0, got NaN'],
  ])('of %j throws', (given, message) => {
    expect(() => quotaChance(...given)).toThrow(new RangeError(message))
  })
})

const oddsOf = (team: Team) => {
  const ranking = rankingOf(team)
  const gains = ranking.ranked.map(() => 0.05)
  return quotaOdds(team.basis, ranking, bandConfidence(team, ranking, 10), gains, 3)
}

describe('the odds of a team', () => {
  it('rise with the gain and sum to the people expected on quota', () => {
    const odds = oddsOf(teamOfTen)
    expect(odds?.before.every((chance, i) => chance <= odds.after[i]!)).toBe(true)
    expectNearly(
      odds?.after.reduce((sum, chance) => sum + chance, 0),
      odds?.expectedAfter ?? NaN,
    )
  })

  it('are told of four people too', () => {
    expect(oddsOf(fourPeople)?.before).toHaveLength(4)
  })

  it.each([
    ['without quotas', teamByResult({ A: [1], B: [2], C: [3], D: [4], E: [5] })],
    ['when all are equal', teamByAttainment({ A: [1, 1], B: [1, 1], C: [1, 1] })],
    ['of nobody', teamByAttainment({ A: [null] })],
    [
      'when one is over five times the median',
      teamByAttainment({ A: [1], B: [1.1], C: [0.9], D: [5.6], E: [1] }),
    ],
  ])('are hidden %s', (_, team) => {
    expect(oddsOf(team)).toBeNull()
  })
})

it.each([
  [[1, 1.1, 0.9, 5, 1], false],
  [[1, 1.1, 0.9, 5.1, 1], true],
])('attainments of %j are lopsided: %s', (attainments, is) => {
  const rows = Object.fromEntries(attainments.map((x, i) => [`P${i}`, [x]]))
  expect(isLopsided(rankingOf(teamByAttainment(rows)))).toBe(is)
})
