import { expect, it } from 'vitest'
import { isAdjusted } from '../../src/domain/adjusted.ts'

it.each([
  [0.95, 0.9, true],
  [0.9, 0.95, true],
  [0.904, 0.9, false],
  [null, 0.9, false],
  [0.9, null, false],
])('score %s beside attainment %s is adjusted: %s', (score, attainment, adjusted) => {
  expect(isAdjusted({ score, attainment })).toBe(adjusted)
})
