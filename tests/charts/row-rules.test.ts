import { describe, expect, it } from 'vitest'
import { rulesUnder } from '../../src/charts/row-rules.ts'
import { fromHighest } from '../../src/domain/order.ts'
import { planOf, teamOf, ten } from './teams.ts'

describe('the rules under rows', () => {
  it('tell where a band ends and where the table ends', () => {
    const { people, ranking } = planOf(teamOf(ten))
    expect(rulesUnder(people, fromHighest(ranking))).toEqual([
      ...['hair', 'border', 'hair', 'hair', 'hair', 'hair', 'hair', 'border', 'border', 'axis'],
    ])
  })
})
