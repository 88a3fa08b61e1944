import { expect, it } from 'vitest'
import { assumed, figure, valueOf, working } from '../../../src/domain/workings/working.ts'

it('knows whose a constant is, and whether it was changed', () => {
  expect(assumed('tau', 'tauHours')).toEqual({
    code: 'tau',
    value: 2,
    unit: 'hours',
    origin: 'ours',
    assumption: 'tauHours',
    isChanged: false,
  })
  expect(assumed('cap', 'capHours', 4)).toMatchObject({ value: 4, origin: 'reported', isChanged: true })
})

it('finds a figure by its code, and says which is missing', () => {
  const one = working('band', 'ofMore', { figures: [figure('below', 3, 'count')] })
  expect(valueOf(one, 'below')).toBe(3)
  expect(() => valueOf(one, 'above')).toThrow(new RangeError('code must be a figure of band, got above'))
})
