import { it } from 'vitest'
import { upperTail } from '../../../src/domain/erfc.ts'
import { oddsWorking, personOddsWorking } from '../../../src/domain/workings/odds-working.ts'
import { valueOf } from '../../../src/domain/workings/working.ts'
import { cases, selling, teamOfTen } from '../cases.ts'
import { expectNearly } from '../nearly.ts'
import { planFor } from './worked-plans.ts'

const plan = planFor(selling(teamOfTen), { monthsAhead: cases.quotaOdds.months })

it('adds the worked chances up', () => {
  expectNearly(valueOf(oddsWorking(plan)!, 'expectedBefore'), cases.quotaOdds.expectedOnQuotaBefore)
  expectNearly(valueOf(oddsWorking(plan)!, 'expectedAfter'), cases.quotaOdds.expectedOnQuotaAfter)
})

it('tells how far from quota everybody stands, in deviations', () => {
  teamOfTen.people.forEach(({ name }, person) => {
    const working = personOddsWorking(plan, person)!
    expectNearly(upperTail(valueOf(working, 'apartAfter')), cases.quotaOdds.after[name]!, name)
    expectNearly(upperTail(valueOf(working, 'apartBefore')), cases.quotaOdds.before[name]!, name)
  })
})
