import fc from 'fast-check'
import { expect, test } from 'vitest'
import { joinKey } from '../../../src/domain/team/join-key.ts'
import { joinQuotas, withJoined } from '../../../src/domain/team/join-quotas.ts'

const who = (name: string, which = 0) => ({ name, which })
const places = (people: string[], rows: string[], byHand: Parameters<typeof joinQuotas>[2] = []) =>
  joinQuotas(people, rows, byHand).rows.map(({ person }) => person)

test.each([
  ['John Doe', 'DOE,\u00a0John', true],
  ['John Doe', ' john  doe ', true],
  ['Zoe\u0308 Lind', 'Zoë Lind', true],
  ['John Doe', 'Doe John', false],
  ['John Doe', 'Doe, John, Jr.', false],
  ['Anna Kovács', 'Anna Kovacs', false],
])('%s and %s are one name: %s', (a, b, isOne) => {
  expect(joinKey(a) === joinKey(b)).toBe(isOne)
})

test('a name that stands twice on either side does not tell who is meant', () => {
  expect(places(['Anna', 'Ben', 'Anna'], ['Anna', 'Ben'])).toEqual([null, 1])
  expect(places(['Anna', 'Ben'], ['Anna', 'anna', 'Ben'])).toEqual([null, null, 1])
})

test('by hand a row is given to the first or the second of a name, and nobody gets two', () => {
  const hand = [{ quota: who('Anna'), person: who('Anna', 1) }]
  expect(places(['Anna', 'Ben', 'Anna'], ['Anna', 'Ben'], hand)).toEqual([2, 1])
  const taken = [{ quota: who('Xaver'), person: who('Ben') }]
  expect(places(['Anna', 'Ben'], ['Xaver', 'Ben'], taken)).toEqual([null, 1])
})

test('what is said of a row or of a person takes the place of what was said before', () => {
  const first = withJoined([], who('X'), who('Anna'))
  expect(withJoined(first, who('X'), who('Ben'))).toEqual([{ quota: who('X'), person: who('Ben') }])
  expect(withJoined(first, who('Y'), who('Anna'))).toEqual([{ quota: who('Y'), person: who('Anna') }])
  expect(withJoined(first, who('X'), null)).toEqual([])
})

test('every row is kept in its place, nobody has two, and joining by hand changes no other row', () => {
  const name = fc.constantFrom('Anna', 'Ben', 'Cara', 'Doe, John', 'John Doe', 'ben', 'Eva')
  fc.assert(
    fc.property(fc.array(name), fc.array(name), fc.nat(6), fc.nat(6), (people, rows, row, person) => {
      const plain = joinQuotas(people, rows, [])
      expect(plain.rows.map((one) => one.who.name)).toEqual(rows)
      const [quota, meant] = [plain.rows[row]?.who, plain.people[person]]
      const hand = quota && meant ? withJoined([], quota, meant) : []
      const joined = joinQuotas(people, rows, hand)
      const taken = joined.rows.flatMap((one) => one.person ?? [])
      expect(new Set(taken).size).toBe(taken.length)
      plain.rows.forEach((one, place) => {
        if (place !== row) expect(joined.rows[place]).toEqual(one)
      })
    }),
    { numRuns: 500, seed: 60 },
  )
})
