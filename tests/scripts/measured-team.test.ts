import { expect, it } from 'vitest'
import {
  choicesToMeasure,
  teamToMeasure,
  timeOf,
  timeOfPlan,
  usualTime,
} from '../../scripts/measured-team.ts'
import { rankingOf } from '../../src/domain/ranking.ts'

it('the measured team is the same at each run, whole, with gaps, and ranked', () => {
  const team = teamToMeasure(100)
  expect(teamToMeasure(100)).toEqual(team)
  expect(team.periods).toHaveLength(12)
  expect(rankingOf(team).ranked).toHaveLength(100)
  expect(team.people.flatMap(({ results }) => results)).toContain(null)
  expect(choicesToMeasure(team).hoursPerMonth).toBe(200)
})

it('times are of the work itself, and the middle one counts', () => {
  let calls = 0
  expect(timeOf(() => (calls += 1))).toBeGreaterThanOrEqual(0)
  expect(calls).toBe(1)
  const times = [9, 1, 2]
  expect(usualTime(3, () => times.pop() ?? NaN)).toBe(2)
})

it('a plan of twenty times as many people takes no longer than n log n would', () => {
  const [few, many] = [teamToMeasure(100), teamToMeasure(2000)]
  const grown = (2000 * Math.log(2000)) / (100 * Math.log(100))
  timeOfPlan(few)
  expect(usualTime(3, () => timeOfPlan(many)) / usualTime(5, () => timeOfPlan(few))).toBeLessThan(grown)
})
