import { describe, expect, it } from 'vitest'
import { byCodeUnits, tieOrder } from '../../src/domain/tie-order.ts'

const inOrder = (people: readonly (readonly [string, number])[]) =>
  tieOrder(people.map(([name, score]) => ({ name, score }))).map((place) => people[place]?.[0])

describe('the tie order', () => {
  it('begins with whoever is closest to 100 % of quota, above or below', () => {
    expect(
      inOrder([
        ['Far', 0.5],
        ['Above', 1.1],
        ['Near', 0.95],
        ['Farther', 1.8],
      ]),
    ).toEqual(['Near', 'Above', 'Far', 'Farther'])
  })

  it('goes by name where the distance is equal, on either side of 100 %', () => {
    expect(
      inOrder([
        ['Dora', 0.9],
        ['Anna', 1.1],
        ['Csaba', 0.9],
        ['Bela', 1.1],
      ]),
    ).toEqual(['Anna', 'Bela', 'Csaba', 'Dora'])
  })

  it('takes distances for equal that differ by less than a billionth', () => {
    expect(
      inOrder([
        ['Dora', 0.9],
        ['Anna', 0.9 - 1e-12],
      ]),
    ).toEqual(['Anna', 'Dora'])
    expect(
      inOrder([
        ['Dora', 0.9],
        ['Anna', 0.9 - 1e-8],
      ]),
    ).toEqual(['Dora', 'Anna'])
  })

  it('keeps the order of the table for the same name and distance', () => {
    expect(
      tieOrder([
        { name: 'Anna', score: 1.1 },
        { name: 'Anna', score: 0.9 },
        { name: 'Anna', score: 1 },
      ]),
    ).toEqual([2, 0, 1])
  })

  it('goes by code units, the same in every country', () => {
    expect(
      inOrder([
        ['Ádám', 1],
        ['adam', 1],
        ['Zoe', 1],
        ['Adam', 1],
      ]),
    ).toEqual(['Adam', 'Zoe', 'adam', 'Ádám'])
    expect(byCodeUnits('Z', 'a')).toBe(-1)
    expect(byCodeUnits('é', 'f')).toBe(1)
    expect(byCodeUnits('Anna', 'Anna')).toBe(0)
  })

  it('of nobody is empty', () => {
    expect(tieOrder([])).toEqual([])
  })
})
