import { expect, test } from 'vitest'
import { nameKey } from '../../../src/domain/team/name-key.ts'

test('a name is the same in capitals, and with its accents stored in another way', () => {
  expect(nameKey('DÓRA')).toBe(nameKey('Do\u0301ra'))
  expect(nameKey('Dora')).not.toBe(nameKey('Dóra'))
})
