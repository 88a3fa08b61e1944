import { describe, expect, it } from 'vitest'
import { rankLayouts } from '../../src/charts/rank-layouts.ts'
import { stripByRank } from '../../src/charts/strip-by-rank.ts'
import { planOf, spreadOut, teamOf, ten } from './teams.ts'

const namesOn = (
  attainments: readonly number[],
  layout: keyof typeof rankLayouts,
  name = (i: number) => `P${i}`,
) => {
  const plan = planOf(teamOf(attainments))
  return stripByRank(
    plan,
    attainments.map((_, i) => name(i)),
    rankLayouts[layout],
  ).names
}

describe('names on the strip', () => {
  it.each([
    [10, 'hero', 10],
    [12, 'hero', 12],
    [13, 'hero', 4],
    [300, 'hero', 4],
    [16, 'upright', 16],
    [17, 'upright', 4],
    [300, 'upright', 0],
    [10, 'figure', 10],
    [300, 'figure', 0],
    [10, 'phone', 0],
    [3, 'hero', 3],
  ] as const)('of %i people in the layout %s: %i', (people, layout, named) => {
    expect(namesOn(spreadOut(people), layout)).toHaveLength(named)
  })

  it('tell the pooled attainment', () => {
    expect(namesOn(ten, 'hero').map(({ value }) => value)).toEqual([...ten].sort((a, b) => a - b))
  })

  it('stand on both sides of each border in a crowd', () => {
    const found = namesOn(spreadOut(40), 'hero')
    expect(found.map(({ side, along }) => [side, along])).toEqual([
      ['before', 20],
      ['after', 20],
      ['before', 80],
      ['after', 80],
    ])
    expect(found.map(({ value }) => value)).toEqual(found.map(({ value }) => value).sort((a, b) => a - b))
  })

  it('are left to the borders when most would have to be cut', () => {
    expect(namesOn(spreadOut(12), 'figure', (i) => `Maximiliana ${i}`)).toHaveLength(4)
  })

  it('cut the one that is too long', () => {
    const found = namesOn(ten, 'hero', (i) => (i === 0 ? 'Maximiliana von Habsburg' : `P${i}`))
    expect(found.find(({ person }) => person === 0)?.text).toMatch(/^Maxim.*…$/)
  })
})
