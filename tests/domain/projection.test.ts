import { describe, expect, it } from 'vitest'
import { planHours } from '../../src/domain/plan-hours.ts'
import {
  type Change,
  type Gain,
  ordered,
  personGain,
  type Quality,
  teamGain,
} from '../../src/domain/projection.ts'
import { rankingOf } from '../../src/domain/ranking.ts'
import { responsesOf } from '../../src/domain/response.ts'
import { cases, teamOfTen } from './cases.ts'
import { expectAllNearly, expectNearly } from './nearly.ts'

const ranking = rankingOf(teamOfTen)
const bands = ranking.ranked.map(({ band }) => band)
const responses = responsesOf(bands, ranking.tooFew)
const hours = planHours(teamOfTen, ranking, responses, 20)
const weights = teamOfTen.people.map(({ name }) => cases.resultPerMonth[name] ?? NaN)

function gainOf(planned: readonly number[] | null, change: Change): Gain {
  const gains = responses.map((response, i) =>
    personGain(response, hours.equal[i] ?? NaN, planned?.[i] ?? NaN, change),
  )
  return teamGain(gains, weights)
}
const all = ({ low, expected, ceiling }: Gain) => [low, expected, ceiling]
const change = (qualityToday: Quality, qualityPlanned: Quality): Change => ({ qualityToday, qualityPlanned })

describe('the projection of the team of ten, 20 h', () => {
  it.each(cases.projectionIfBandsWereCertain.rows)('from $before to $after, $effect effect', (row) => {
    const from = change(row.before, row.after)
    expectNearly(gainOf(hours.equal, from)[row.effect], row.equal, 'equal')
    expectNearly(gainOf(hours.extremes, from)[row.effect], row.extremes, 'extremes')
    expectNearly(gainOf(hours.targeted, from)[row.effect], row.byBand, 'targeted')
  })
})

describe('the projection of one person', () => {
  it.each<[Quality, Quality, number[]]>([
    ['poor', 'average', [0.06, 0.07, 0.08]],
    ['poor', 'best', [0.08, 0.13, 0.19]],
    ['average', 'best', [1.08 / 1.06 - 1, 1.13 / 1.07 - 1, 1.19 / 1.08 - 1]],
    ['average', 'poor', [1 / 1.06 - 1, 1 / 1.07 - 1, 1 / 1.08 - 1]],
    ['best', 'best', [0, 0, 0]],
  ])('for a full responder at 5 h, %s to %s', (today, planned, gains) => {
    expectAllNearly(all(personGain(1, 5, 5, change(today, planned))), gains)
  })

  it('is 0 while quality stays poor, whatever the hours', () => {
    expect(all(personGain(1, 0, 5, change('poor', 'poor')))).toEqual([0, 0, 0])
  })

  it('falls when hours are taken away', () => {
    expect(all(personGain(1, 2, 0.5, change('average', 'average'))).every((gain) => gain < 0)).toBe(true)
  })

  it('takes the response and the share of the effect as factors of the effect', () => {
    expectNearly(personGain(0.5, 0, 5, change('poor', 'average')).expected, 0.035)
    expectNearly(personGain(1, 0, 5, change('poor', 'average'), 0.5).expected, 0.035)
    expectNearly(personGain(1, 5, 5, change('average', 'best'), 1.5).ceiling, 1.285 / 1.12 - 1)
    expect(personGain(1, 0, 5, change('poor', 'best'), 0).ceiling).toBe(0)
  })

  it.each([
    ['response must be >= 0, got -0.1', -0.1, 1, 1, 1],
    ['response must be >= 0, got NaN', NaN, 1, 1, 1],
    ['hoursPerMonth must be >= 0, got -1', 1, -1, 1, 1],
    ['hoursPerMonth must be >= 0, got -2', 1, 1, -2, 1],
    ['shareOfEffect must be >= 0, got -0.5', 1, 1, 1, -0.5],
  ])('throws: %s', (message, response, today, planned, share) => {
    expect(() => personGain(response, today, planned, change('poor', 'average'), share)).toThrow(
      new RangeError(message),
    )
  })
})

describe('the projection of a team', () => {
  const small = { low: 0.01, expected: 0.02, ceiling: 0.03 }
  const large = { low: 0.04, expected: 0.06, ceiling: 0.09 }

  it('is the mean by weight', () => {
    expectAllNearly(all(teamGain([small, large], [1, 3])), [0.0325, 0.05, 0.075])
  })

  it('leaves out whoever sold nothing', () => {
    expect(teamGain([small, large], [0, 5])).toEqual(large)
  })

  it.each([[[0, 0]], [[]]])('throws for the weights %j', (none) => {
    expect(() => teamGain([small, large], none)).toThrow(new RangeError('sum of weights must be > 0, got 0'))
  })
})

describe('a gain as shown', () => {
  it.each([
    [{ low: 0.01, expected: 0.02, ceiling: 0.03 }, [0.01, 0.02, 0.03]],
    [{ low: -0.01, expected: -0.02, ceiling: -0.03 }, [-0.03, -0.02, -0.01]],
    [{ low: 0.03, expected: 0.01, ceiling: 0.02 }, [0.01, 0.01, 0.03]],
  ])('of %j runs from the smallest to the largest', (gain, shown) => {
    expect(all(ordered(gain))).toEqual(shown)
  })
})
