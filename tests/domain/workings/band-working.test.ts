import { expect, it } from 'vitest'
import { bandWorking } from '../../../src/domain/workings/band-working.ts'
import { valueOf } from '../../../src/domain/workings/working.ts'
import { cases, teamOfTen, tiesAndNames } from '../cases.ts'
import { planFor, workedPlans } from './worked-plans.ts'

it('counts who is below and who is level, and comes to the worked ranks and bands', () => {
  for (const [team, known] of [
    [teamOfTen, cases.confidenceSixMonths],
    [tiesAndNames, cases.tiesAndNames],
  ] as const) {
    const plan = planFor(team)
    team.people.forEach(({ name }, person) => {
      const working = bandWorking(plan, person)!
      expect(valueOf(working, 'percentileRank')).toBeCloseTo(known.percentileRank[name]!, 12)
      expect(working.band).toBe(known.bands[name])
    })
  }
})

it('says why where no band was worked out', () => {
  const ways = workedPlans.flatMap(([, plan]) =>
    plan.people.map(({ person }) => bandWorking(plan, person)?.way),
  )
  expect(new Set(ways)).toEqual(new Set(['ofMore', 'ofFive', 'tooFew', 'allEqual', 'setByYou', undefined]))
})
