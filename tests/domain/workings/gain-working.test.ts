import { expect, it } from 'vitest'
import {
  effectFigure,
  effectWorking,
  personGainWorking,
  splitWorking,
  teamGainWorking,
} from '../../../src/domain/workings/gain-working.ts'
import { valueOf } from '../../../src/domain/workings/working.ts'
import { expectNearly } from '../nearly.ts'
import { planFor, today } from './worked-plans.ts'

const plan = planFor(today, { qualityToday: 'average', qualityPlanned: 'best', shareOfEffect: 0.5 })

it('tells the gains of the plan: of people, of every split, and in two parts', () => {
  for (const { person, gain } of plan.people) {
    expect(valueOf(personGainWorking(plan, person)!, 'gain')).toBe(gain?.expected)
  }
  for (const name of ['targeted', 'equal', 'today', 'extremes'] as const) {
    expectNearly(valueOf(teamGainWorking(plan, name)!, 'teamGain'), plan.gains[name]!.expected)
  }
  expect(valueOf(splitWorking(plan)!, 'who')).toBe(plan.who)
})

it('has no gain of a plan that cannot be told', () => {
  const { hours } = plan
  expect(teamGainWorking({ ...plan, hours: { ...hours, extremes: null } }, 'extremes')).toBeNull()
})

it('says whose every effect is', () => {
  expect(effectFigure('effect', 'poor')).toMatchObject({ value: 0, origin: 'source' })
  expect(effectFigure('effect', 'average')).toMatchObject({ value: 0.07, origin: 'source' })
  expect(effectFigure('effect', 'best')).toMatchObject({ value: 0.13, origin: 'ours' })
  expect(effectFigure('effect', 'best', 'ceiling')).toMatchObject({ value: 0.19, origin: 'source' })
  expect(valueOf(effectWorking(plan), 'usedPlanned')).toBe(0.065)
})
