import { expect, it } from 'vitest'
import { scoreWorking } from '../../../src/domain/workings/score-working.ts'
import { valueOf } from '../../../src/domain/workings/working.ts'
import { cases, unevenQuotas } from '../cases.ts'
import { expectNearly } from '../nearly.ts'
import { planFor } from './worked-plans.ts'

it('comes to the worked scores, from usable periods alone', () => {
  const plan = planFor(unevenQuotas)
  for (const { person, score, months } of plan.ranking.ranked) {
    const working = scoreWorking(plan, person)!
    expectNearly(valueOf(working, 'score'), cases.unevenQuotas.score[unevenQuotas.people[person]!.name]!)
    expectNearly(valueOf(working, 'productSum') / valueOf(working, 'months'), score)
    expect(working.lines).toHaveLength(months)
  }
})
