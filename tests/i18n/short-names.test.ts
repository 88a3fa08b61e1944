import { expect, it } from 'vitest'
import { shortNames } from '../../src/i18n/short-names.ts'

it.each([
  [
    ['Anna Kovács', 'Ben Okafor'],
    ['Anna', 'Ben'],
  ],
  [
    ['Ben Okafor', 'Ben Weiss', 'Dóra'],
    ['Ben Okafor', 'Ben Weiss', 'Dóra'],
  ],
  [
    ['Kovács, Anna', 'Weiss, Ben'],
    ['Anna', 'Ben'],
  ],
  [
    ['Kovács, Anna', 'Weiss, Anna'],
    ['Anna Kovács', 'Anna Weiss'],
  ],
  [['Ngo, Thi, Mai'], ['Ngo, Thi, Mai']],
  [
    ['7 Seas', ''],
    ['7 Seas', ''],
  ],
])('shortens %j to %j', (names, short) => {
  expect(shortNames(names)).toEqual(short)
})
