import { expect, it } from 'vitest'
import { leaveOut } from '../../src/domain/leave-out.ts'
import { rankingOf } from '../../src/domain/ranking.ts'
import { weightsOf } from '../../src/domain/weight.ts'
import { teamByAttainment, teamByQuota } from './a-team.ts'

const hundred = [100, 100, 100]
const team = teamByQuota({ Anna: [90, 9000, 100], Bela: [80, 70, 60] }, { Anna: hundred, Bela: hundred })

it('a cell left out is missing, in the score and in the weight', () => {
  const without = leaveOut(team, [{ person: 0, period: 1 }])
  expect(without.people.map(({ results }) => results)).toEqual([
    [90, null, 100],
    [80, 70, 60],
  ])
  expect(weightsOf(without.people, 1)).toEqual([95, 70])
  expect(rankingOf(without).ranked[0]?.score).toBeCloseTo(0.95, 9)
  expect(team.people[0]?.results[1]).toBe(9000)
})

it('given attainments are left out alike', () => {
  const given = teamByAttainment({ Anna: [0.9, 90], Bela: [1, 1] })
  expect(leaveOut(given, [{ person: 0, period: 1 }]).people[0]?.attainments).toEqual([0.9, null])
})

it('nothing to leave out leaves the team as it is', () => {
  expect(leaveOut(team, [])).toBe(team)
})
