import { expect, it } from 'vitest'
import { attainmentWorking } from '../../../src/domain/workings/attainment-working.ts'
import { valueOf } from '../../../src/domain/workings/working.ts'
import { teamByQuota } from '../a-team.ts'
import { teamOfTen, withoutQuotas } from '../cases.ts'
import { planFor } from './worked-plans.ts'

it('adds up results and quotas of the periods that have both', () => {
  const team = teamByQuota({ Anna: [20, 50, null, 0] }, { Anna: [10, 100, 50, 40] })
  const working = attainmentWorking(planFor(team), 0)!
  expect(working.way).toBe('pooled')
  expect(working.figures.map(({ code, value }) => [code, value])).toEqual([
    ['sold', 70],
    ['asked', 150],
    ['periods', 3],
  ])
  expect(valueOf(working, 'attainment')).toBe(70 / 150)
})

it('takes the mean of given attainments, one line a period', () => {
  const working = attainmentWorking(planFor(teamOfTen), 0)!
  expect(working.way).toBe('mean')
  expect(working.lines.map(({ figures }) => figures[0]?.value)).toEqual(teamOfTen.people[0]?.attainments)
})

it('has nothing to say without quotas', () => {
  expect(attainmentWorking(planFor(withoutQuotas), 0)).toBeNull()
})
