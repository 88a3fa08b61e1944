import fc from 'fast-check'
import { describe, expect } from 'vitest'
import { type BandConfidence, bandConfidence } from '../../src/domain/band-confidence.ts'
import { unknownPerson } from '../../src/domain/band-probabilities.ts'
import { bandOf, bandsInOrder } from '../../src/domain/bands.ts'
import { canonicalOrder } from '../../src/domain/canonical-order.ts'
import { scoreKeys } from '../../src/domain/percentile-rank.ts'
import { type Ranking, rankingOf } from '../../src/domain/ranking.ts'
import type { Person, Team } from '../../src/domain/team.ts'
import { arbitraryCompleteTeam, arbitraryTeam, arbitraryTeamWithDates } from './arbitrary-team.ts'
import { law } from './law.ts'
import { expectNearly } from './nearly.ts'

/** How sure the bands of a team are; by its ranking, or by that of another table. */
type Confident = (team: Team, ranking?: Ranking) => BandConfidence

const DRAWS = 100
const confident: Confident = (team, ranking = rankingOf(team)) => bandConfidence(team, ranking, DRAWS)
/** As many draws as the first cell tells: what a forgotten seed would look like. */
const unseeded: Confident = (team) => {
  const { results, attainments } = team.people[0] ?? { results: [], attainments: [] }
  const first = Math.abs(results[0] ?? attainments[0] ?? 0)
  return bandConfidence(
    team,
    rankingOf(team),
    50 + Math.floor(first * 7) + (team.people[0]?.name.length ?? 0),
  )
}
/** Everybody's band as it is shown, for certain. */
const shown: Confident = (team) => {
  const ranking = rankingOf(team)
  const probabilities = ranking.ranked.map(({ band }) => ({
    weakest: 0,
    edge: 0,
    middle: 0,
    top: 0,
    [band]: 1,
  }))
  return { ...bandConfidence(team, ranking, 1), probabilities }
}

const sumOf = (values: readonly number[]) => values.reduce((sum, one) => sum + one, 0)
const mapCells = (team: Team, change: (cell: number, period: number) => number): Team => ({
  ...team,
  people: team.people.map((one): Person => {
    const all = (cells: readonly (number | null)[]) =>
      cells.map((cell, period) => (cell === null ? null : change(cell, period)))
    return { ...one, results: all(one.results), attainments: all(one.attainments) }
  }),
})
const scaled = (team: Team, factor: number): Team => ({
  ...team,
  people: team.people.map((one) => {
    const times = (cells: readonly (number | null)[]) =>
      cells.map((cell) => (cell === null ? null : cell * factor))
    return { ...one, results: times(one.results), quotas: times(one.quotas) }
  }),
})

describe('the laws of confidence', () => {
  law<Confident>('the probabilities of a person are 0 to 1 and sum to 1', {
    subject: confident,
    property: (confidence) =>
      fc.property(arbitraryTeamWithDates(), (team) => {
        const { probabilities } = confidence(team)
        for (const one of probabilities) {
          expectNearly(sumOf(Object.values(one)), 1)
          expect(Math.min(...Object.values(one))).toBeGreaterThanOrEqual(0)
        }
      }),
    mistakes: {
      'draws are counted twice': (team) => {
        const found = confident(team)
        const twice = found.probabilities.map((one) => ({ ...one, middle: 2 * one.middle }))
        return { ...found, probabilities: twice }
      },
    },
  })

  law<Confident>('over people they sum to the band counts of n, from five people on who are not all equal', {
    subject: confident,
    property: (confidence) =>
      fc.property(arbitraryTeam(), (team) => {
        const { ranked, tooFew } = rankingOf(team)
        const { probabilities } = confidence(team)
        if (tooFew) {
          expect(probabilities).toEqual(ranked.map(() => unknownPerson))
          return
        }
        const untied = ranked.map((_, below) => bandOf({ below, equal: 1 }, ranked.length))
        for (const band of bandsInOrder) {
          const people = untied.filter((one) => one === band).length
          expectNearly(sumOf(probabilities.map((one) => one[band])), people, band)
        }
      }),
    mistakes: {
      'ties on a border share the band of the shown scores': shown,
      'the first person is left out': (team) => {
        const found = confident(team)
        return {
          ...found,
          probabilities: found.probabilities.map((one, i) => (i === 0 ? unknownPerson : one)),
        }
      },
    },
  })

  law<Confident>('people who tie over the same usable months have the same probabilities', {
    subject: confident,
    property: (confidence) =>
      fc.property(arbitraryTeam(), (team) => {
        const { ranked } = rankingOf(team)
        const { probabilities } = confidence(team)
        const keys = scoreKeys(ranked.map(({ score }) => score))
        const seen = new Map<string, unknown>()
        ranked.forEach(({ months }, i) => {
          const alike = `${keys[i] ?? NaN} ${months}`
          expect(probabilities[i]).toEqual(seen.get(alike) ?? probabilities[i])
          seen.set(alike, probabilities[i])
        })
      }),
    mistakes: {
      'everybody keeps the own draws': (team) => {
        const found = confident(team)
        const people = found.probabilities.length
        const counted = found.probabilities.map((one, i) => {
          const count = (band: number) =>
            found.bands.filter((b, place) => place % people === i && b === band).length
          return found.draws === 0
            ? one
            : {
                weakest: count(0) / found.draws,
                edge: count(1) / found.draws,
                middle: count(2) / found.draws,
                top: count(3) / found.draws,
              }
        })
        return { ...found, probabilities: counted }
      },
    },
  })

  law<Confident>('scaling results, or results and quotas together, changes no probability', {
    subject: confident,
    property: (confidence) =>
      fc.property(
        arbitraryTeam(['quota', 'result']),
        fc.constantFrom(0.001, 0.7, 3, 1000),
        (team, factor) => {
          const [before, after] = [confidence(team), confidence(scaled(team, factor))]
          expect(after.probabilities).toEqual(before.probabilities)
          expect(after.bands).toEqual(before.bands)
        },
      ),
    mistakes: { 'the draws depend on the figures': unseeded },
  })

  law<Confident>('the order of the rows changes no probability and no mean', {
    subject: confident,
    property: (confidence) =>
      fc.property(arbitraryTeam(), fc.array(fc.nat(), { minLength: 40, maxLength: 40 }), (team, dice) => {
        const rows = team.people.map((_, i) => i).sort((a, b) => (dice[a] ?? 0) - (dice[b] ?? 0) || a - b)
        const shuffled = { ...team, people: rows.map((row) => team.people[row]!) }
        const [before, after] = [confidence(team), confidence(shuffled)]
        const [place, newPlace] = [placesOf(team), placesOf(shuffled)]
        rows.forEach((row, i) => {
          const [one, other] = [place.get(row), newPlace.get(i)]
          if (one === undefined || other === undefined) return expect(one).toBe(other)
          expect(after.probabilities[other]).toEqual(before.probabilities[one])
          expectNearly(after.means[other], before.means[one] ?? NaN, 'mean')
          expectNearly(after.variances[other], before.variances[one] ?? NaN, 'variance')
        })
        if (before.probabilities.length > 0) expectNearly(after.sigma, before.sigma, 'sigma')
      }),
    mistakes: {
      'people are drawn in the order of the table': (team) => {
        const ranking = rankingOf(team)
        const names = ranking.ranked.map((_, i) => String(i).padStart(3, '0'))
        // One score for all in the eyes of the canonical order, so that the new names alone decide it.
        const order = canonicalOrder(
          names.map(() => 1),
          names.map(() => 1),
          names,
        )
        const found = bandConfidence(team, ranking, DRAWS)
        return { ...found, probabilities: order.map((i) => found.probabilities[found.canonical[i]!]!) }
      },
    },
  })

  law<Confident>('a constant added to everybody in one period changes no probability', {
    subject: confident,
    property: (confidence) =>
      fc.property(
        arbitraryCompleteTeam(),
        fc.nat(5),
        fc.integer({ min: -100, max: 200 }),
        (team, at, percent) => {
          const amount = team.basis === 'attainment' ? percent / 100 : percent
          const period = at % team.periods.length
          const moved = mapCells(team, (cell, t) => (t === period ? cell + amount : cell))
          expect(confidence(moved).probabilities).toEqual(confidence(team).probabilities)
        },
      ),
    mistakes: {
      'the draws depend on the figures': unseeded,
      'scores are taken for shares of the largest': (team) => {
        const ranking = rankingOf(team)
        const ranked = ranking.ranked.map((one) => ({ ...one, score: one.score ** 2 }))
        return confident(team, { ...ranking, ranked })
      },
    },
  })

  law<Confident>('the posterior mean lies between the score and the mean of the team', {
    subject: confident,
    property: (confidence) =>
      fc.property(arbitraryTeam(), (team) => {
        const { ranked } = rankingOf(team)
        const { means, variances, reliability, sigma } = confidence(team)
        const scores = ranked.map(({ score }) => score)
        const [lowest, highest] = [Math.min(...scores), Math.max(...scores)]
        means.forEach((mean, i) => {
          const room = 1e-9 * Math.max(Math.abs(lowest), Math.abs(highest), 1e-9)
          expect(mean).toBeGreaterThanOrEqual(lowest - room)
          expect(mean).toBeLessThanOrEqual(highest + room)
          expect(variances[i]).toBeGreaterThanOrEqual(0)
        })
        if (means.length === 0) return
        expect(reliability).toBeGreaterThan(0)
        expect(reliability).toBeLessThan(1)
        expect(sigma).toBeGreaterThanOrEqual(0)
      }),
    mistakes: {
      'people are drawn away from the mean': (team) => {
        const { ranked } = rankingOf(team)
        const found = confident(team)
        return { ...found, means: found.means.map((mean, i) => 2 * (ranked[i]?.score ?? 0) - mean) }
      },
    },
  })

  law<Confident>('the same table gives the same draws, and is left as it was', {
    subject: confident,
    property: (confidence) =>
      fc.property(arbitraryTeam(), (team) => {
        const copy = structuredClone(team)
        const first = confidence(team)
        expect(confidence(copy)).toEqual(first)
        expect(team).toEqual(copy)
      }),
    mistakes: { 'the draws go on from where they ended': everMoreDraws() },
  })
})

function placesOf(team: Team): Map<number, number> {
  return new Map(rankingOf(team).ranked.map(({ person }, i) => [person, i]))
}

function everMoreDraws(): Confident {
  let calls = 0
  return (team) => bandConfidence(team, rankingOf(team), DRAWS + calls++)
}
