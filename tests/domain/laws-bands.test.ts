import fc from 'fast-check'
import { describe, expect } from 'vitest'
import { type Band, bandsInOrder, bandsOf } from '../../src/domain/bands.ts'
import { standings } from '../../src/domain/percentile-rank.ts'
import { rankingOf } from '../../src/domain/ranking.ts'
import type { Team } from '../../src/domain/team.ts'
import { median } from '../../src/domain/usable.ts'
import { arbitraryCompleteTeam, arbitraryScores, arbitraryTeam } from './arbitrary-team.ts'
import { law } from './law.ts'

type BandsOf = (scores: readonly number[]) => Band[]
type RankingOf = typeof rankingOf

const height = (band: Band) => bandsInOrder.indexOf(band)
const bandsByPerson = (ranking: ReturnType<RankingOf>) =>
  ranking.ranked.map(({ person, band }) => [person, band])

/** Bands by place alone: the first of two who tie stands lower. */
const byPlace: BandsOf = (scores) => {
  const places = scores.map((_, i) => i).sort((a, b) => (scores[a] ?? 0) - (scores[b] ?? 0) || a - b)
  return scores.map((_, i) => bandsOf(places)[places.indexOf(i)] ?? 'middle')
}

/** Bands by the people strictly below, not by the mid-rank. */
const byPeopleBelow: BandsOf = (scores) =>
  standings(scores).map(({ below }) => {
    const share = below / scores.length
    if (scores.length < 5) return 'middle'
    return share < 0.1 ? 'weakest' : share < 0.2 ? 'edge' : share >= 0.8 ? 'top' : 'middle'
  })

describe('the laws of bands', () => {
  law<BandsOf>('a better score never has a lower band', {
    subject: bandsOf,
    property: (bands) =>
      fc.property(arbitraryScores, (scores) => {
        const found = scores.map((score, i) => ({ score, band: bands(scores)[i] ?? 'middle' }))
        found.sort((a, b) => a.score - b.score)
        const heights = found.map(({ band }) => height(band))
        found.forEach(({ score }, i) => {
          const next = found[i + 1]
          if (next && next.score > score) expect(heights[i + 1]).toBeGreaterThanOrEqual(heights[i] ?? NaN)
        })
      }),
    mistakes: {
      'the order is turned around': (scores) => bandsOf(scores.map((score) => -score)),
      'credit notes count as sales': (scores) => bandsOf(scores.map(Math.abs)),
    },
  })

  law<BandsOf>('people who tie share a band', {
    subject: bandsOf,
    property: (bands) =>
      fc.property(arbitraryScores, (scores) => {
        const found = bands(scores)
        scores.forEach((score, i) => expect(found[i]).toBe(found[scores.indexOf(score)]))
      }),
    mistakes: { 'ties are broken by the row': byPlace },
  })

  law<BandsOf>('mirrored scores keep the middle and swap top with the lowest fifth', {
    subject: bandsOf,
    property: (bands) =>
      fc.property(arbitraryScores, (scores) => {
        const end = (band: Band) => (band === 'middle' ? 0 : band === 'top' ? 1 : -1)
        const mirrored = bands(scores.map((score) => -score)).map(end)
        expect(bands(scores).map((band) => 0 - end(band))).toEqual(mirrored.map((one) => one + 0))
      }),
    mistakes: { 'ranks count the people strictly below': byPeopleBelow },
  })

  law<BandsOf>('scaled scores keep their bands', {
    subject: bandsOf,
    property: (bands) =>
      fc.property(arbitraryScores, fc.constantFrom(1e-6, 0.001, 0.7, 3, 1e6), (scores, factor) => {
        expect(bands(scores.map((score) => score * factor))).toEqual(bands(scores))
      }),
    mistakes: {
      'scores are rounded to hundredths': (scores) => bandsOf(scores.map((score) => Math.round(score * 100))),
    },
  })

  law<BandsOf>('the order of the scores is that of the bands', {
    subject: bandsOf,
    property: (bands) =>
      fc.property(arbitraryScores, fc.nat(), (scores, by) => {
        const turn = <Value>(list: readonly Value[]) => list.map((_, i) => list[(i + by) % list.length])
        expect(bands(turn(scores).map((score) => score ?? NaN))).toEqual(turn(bands(scores)))
      }),
    mistakes: { 'ties are broken by the row': byPlace },
  })
})

describe('the laws of the ranking', () => {
  law<RankingOf>('a constant added to everybody in one period changes no band', {
    subject: rankingOf,
    property: (ranking) =>
      fc.property(
        arbitraryCompleteTeam(),
        fc.nat(5),
        fc.integer({ min: -100, max: 200 }),
        (team, at, percent) => {
          const moved = withAdded(team, at % team.periods.length, percent)
          expect(bandsByPerson(ranking(moved))).toEqual(bandsByPerson(ranking(team)))
        },
      ),
    mistakes: { 'the score is the middle period': (team) => rankingOf(middlePeriodOnly(team)) },
  })

  law<RankingOf>('everybody is either ranked or listed, once', {
    subject: rankingOf,
    property: (ranking) =>
      fc.property(arbitraryTeam(), (team) => {
        const { ranked, listed } = ranking(team)
        const places = [...ranked.map(({ person }) => person), ...listed].sort((a, b) => a - b)
        expect(places).toEqual(team.people.map((_, person) => person))
      }),
    mistakes: { 'nobody is listed': (team) => ({ ...rankingOf(team), listed: [] }) },
  })

  law<RankingOf>('people with the same numbers tie', {
    subject: rankingOf,
    property: (ranking) =>
      fc.property(arbitraryTeam(), (team) => {
        const seen = new Map<string, unknown>()
        for (const { person, percentileRank, band } of ranking(team).ranked) {
          const { results, quotas, attainments } = team.people[person] ?? {}
          const numbers = JSON.stringify([results, quotas, attainments])
          expect({ percentileRank, band }).toEqual(seen.get(numbers) ?? { percentileRank, band })
          seen.set(numbers, { percentileRank, band })
        }
      }),
    mistakes: {
      'ties are broken by the row': (team) => {
        const ranking = rankingOf(team)
        const bands = byPlace(ranking.ranked.map(({ score }) => score))
        return {
          ...ranking,
          ranked: ranking.ranked.map((one, i) => ({ ...one, band: bands[i] ?? 'middle' })),
        }
      },
    },
  })
})

function withAdded(team: Team, at: number, percent: number): Team {
  const add = (cells: readonly (number | null)[], amount: number) =>
    cells.map((cell, period) => (cell === null || period !== at ? cell : cell + amount))
  const people = team.people.map((one) => ({
    ...one,
    results: add(one.results, percent),
    attainments: add(one.attainments, percent / 100),
  }))
  return { ...team, people }
}

function middlePeriodOnly(team: Team): Team {
  const middle = (cells: readonly (number | null)[]) => {
    const present = cells.filter((cell) => cell !== null)
    return [present.length === 0 ? null : median(present)]
  }
  const people = team.people.map((one) => ({
    ...one,
    results: middle(one.results),
    quotas: middle(one.quotas),
    attainments: middle(one.attainments),
  }))
  return { ...team, periods: ['P1'], people }
}
