import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hangLenses } from '../../src/charts/hung-lenses.ts'
import type { Spread } from '../../src/charts/spread-lens.ts'
import { textWidth } from '../../src/charts/text-width.ts'

const LENGTH = 300
const scale = { from: 0, to: 1 }
const spreadAt = (person: number, mean: number, reach = 0.1): Spread => ({
  person,
  low: mean - reach,
  mean,
  high: mean + reach,
  word: 'likely',
})
const hang = (means: readonly number[], names: readonly string[], reach?: number) =>
  hangLenses(
    means.map((mean, person) => spreadAt(person, mean, reach)),
    scale,
    (person) => means[person]!,
    names,
    LENGTH,
  )
const order = (hung: ReturnType<typeof hang>) => hung.map(({ name, anchor }) => `${name} ${anchor}`)

/** From where to where a name stands, in pixels. */
const reachOf = ({ name, nameAlong, dx, anchor }: ReturnType<typeof hang>[number]) => {
  const edge = (nameAlong / 100) * LENGTH + dx
  const width = textWidth(name, 14)
  return anchor === 'start' ? [edge, edge + width] : [edge - width, edge]
}

describe('lenses below the line', () => {
  it('hang from the highest down, with their names on the right', () => {
    expect(order(hang([0.3, 0.4], ['Ivo', 'Farah']))).toEqual(['Farah start', 'Ivo start'])
  })

  it('hang from the lowest up where stems would strike names otherwise', () => {
    const hung = hang([0.55, 0.85, 0.9], ['Dora', 'Gabor', 'Konstantin'], 0.18)
    expect(order(hung)).toEqual(['Dora end', 'Gabor end', 'Konstantin end'])
  })

  it('cut a name that is longer than the room', () => {
    const [one] = hang([0.5], ['Maximiliane-Konstantina Papadopoulou-Featherstonehaugh'], 0.3)
    expect(one!.name).toMatch(/…$/)
  })

  it('hang from where the dot is, not from where the lens is', () => {
    const [one] = hangLenses([spreadAt(0, 0.5)], scale, () => 0.7, ['Ivo'], LENGTH)
    expect(one!.stem).toBeCloseTo(70)
    expect(one!.along).toBeCloseTo(40)
  })

  it('keep their names inside the box, and off their lens', () => {
    const mean = fc.double({ min: 0.05, max: 0.95, noNaN: true })
    const name = fc.string({ maxLength: 30 })
    fc.assert(
      fc.property(fc.array(fc.tuple(mean, name), { maxLength: 8 }), (people) => {
        const hung = hang(
          people.map(([one]) => one),
          people.map(([, one]) => one),
        )
        expect(hung).toHaveLength(people.length)
        for (const one of hung) {
          const [from, to] = reachOf(one)
          const ends = [one.along, one.along + one.width].map((place) => (place / 100) * LENGTH)
          if (one.name === '') continue
          expect(from).toBeGreaterThanOrEqual(-1e-6)
          expect(to).toBeLessThanOrEqual(LENGTH + 1e-6)
          expect(to! <= ends[0]! || from! >= ends[1]!).toBe(true)
        }
      }),
    )
  })
})
