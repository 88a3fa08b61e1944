import { expect, it } from 'vitest'
import { bandConfidence } from '../../src/domain/band-confidence.ts'
import { gainDraws } from '../../src/domain/gain-draws.ts'
import { planRanges } from '../../src/domain/plan-ranges.ts'
import { aheadShare, rangeOf } from '../../src/domain/range.ts'
import { rankingOf } from '../../src/domain/ranking.ts'
import { teamOfTen } from './cases.ts'

const ranking = rankingOf(teamOfTen)
const each = (hours: number) => ranking.ranked.map(() => hours)
const gain = { low: 0.01, expected: 0.02, ceiling: 0.03 }
const team = {
  confidence: bandConfidence(teamOfTen, ranking, 100),
  weights: each(1),
  hoursBefore: each(2),
  qualityToday: 'poor',
  qualityPlanned: 'average',
  shareOfEffect: 1,
} as const
const middleOnly = ranking.ranked.map(({ band }) => (band === 'middle' ? 3 : 0.5))

it('draws all plans in the same worlds and compares each with the equal one', () => {
  const plans = [
    { name: 'targeted', hours: middleOnly, gain },
    { name: 'equal', hours: each(2), gain },
    { name: 'today', hours: each(2), gain },
    { name: 'extremes', hours: each(0.5), gain },
  ] as const
  const ranges = planRanges(plans, team, 200)
  const [drawn, equal] = gainDraws([middleOnly, each(2)], team, 200)
  expect(ranges.targeted).toEqual({ ...rangeOf(gain, drawn!), aheadOfEqual: aheadShare(drawn!, equal!) })
  expect(ranges.targeted?.aheadOfEqual).toBeGreaterThan(0.9)
  expect(ranges.equal?.aheadOfEqual).toBeNull()
  expect(ranges.today).toEqual(ranges.equal)
  expect(ranges.extremes?.aheadOfEqual).toBe(0)
})

it('compares nothing where there is no equal plan', () => {
  expect(
    planRanges([{ name: 'targeted', hours: middleOnly, gain }], team, 20).targeted?.aheadOfEqual,
  ).toBeNull()
})
