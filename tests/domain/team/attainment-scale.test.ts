import { expect, test } from 'vitest'
import { isPercentScale } from '../../../src/domain/team/attainment-scale.ts'

test.each([
  { values: [0.92, 1.05, 0.88], percent: false },
  { values: [92, 105, 88], percent: true },
  { values: [92, 105, 1], percent: true },
  { values: [0, 0, 92], percent: true },
  { values: [2.4, 3.1], percent: false },
  { values: [-5, 98, 101], percent: true },
  { values: [0, 0], percent: false },
  { values: [], percent: false },
])('attainments $values are percent: $percent', ({ values, percent }) => {
  expect(isPercentScale(values)).toBe(percent)
})
