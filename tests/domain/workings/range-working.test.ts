import { expect, it } from 'vitest'
import { aheadWorking, rangeWorking } from '../../../src/domain/workings/range-working.ts'
import { valueOf } from '../../../src/domain/workings/working.ts'
import { expectNearly } from '../nearly.ts'
import { workedPlans } from './worked-plans.ts'

it('finds the very draws between which the ends of every range lie', () => {
  for (const [title, plan] of workedPlans) {
    for (const name of ['targeted', 'byBand', 'equal', 'today', 'extremes'] as const) {
      const working = rangeWorking(plan, name)
      if (working === null) continue
      const end = (code: string) => {
        const under = valueOf(working, `${code}Under`)
        return under + valueOf(working, `${code}Part`) * (valueOf(working, `${code}Over`) - under)
      }
      expectNearly(end('low'), plan.sure!.ranges[name]!.p10, `${title}, ${name}, P10`)
      expectNearly(end('high'), plan.sure!.ranges[name]!.p90, `${title}, ${name}, P90`)
    }
  }
})

it('counts whole draws ahead', () => {
  for (const [, plan] of workedPlans) {
    const working = aheadWorking(plan, 'targeted')
    if (working?.way !== 'counted') continue
    expect(valueOf(working, 'drawsAhead') / 2000).toBe(plan.sure!.ranges.targeted!.aheadOfEqual)
  }
  expect(aheadWorking(workedPlans[0]![1], 'equal')?.way).toBe('sameHours')
})
