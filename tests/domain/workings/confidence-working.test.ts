import { expect, it } from 'vitest'
import { confidenceWorking } from '../../../src/domain/workings/confidence-working.ts'
import { valueOf } from '../../../src/domain/workings/working.ts'
import { cases, teamOfTen } from '../cases.ts'
import { expectNearly } from '../nearly.ts'
import { planFor } from './worked-plans.ts'

it('counts whole draws, and tells reliability and swing of the worked case', () => {
  const plan = planFor(teamOfTen)
  teamOfTen.people.forEach(({ name }, person) => {
    const working = confidenceWorking(plan, person)!
    expect(Number.isInteger(valueOf(working, 'drawsInBand'))).toBe(true)
    expectNearly(valueOf(working, 'stated'), cases.confidenceSixMonths.confidence[name]!)
    expectNearly(valueOf(working, 'reliability'), cases.confidenceSixMonths.reliability!)
    expectNearly(valueOf(working, 'sigma'), cases.confidenceSixMonths.sigma!)
    expect(valueOf(working, 'draws')).toBe(2000)
  })
})

it('counts nothing for a band that was set', () => {
  const plan = planFor(teamOfTen, { pins: { 2: 'top' } })
  expect(confidenceWorking(plan, 2)).toMatchObject({ way: 'setByYou', results: [] })
})
