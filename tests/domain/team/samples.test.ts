import { expect, test } from 'vitest'
import { samplesOf } from '../../../src/domain/team/samples.ts'
import { tableOfText } from './table-of-text.ts'

test('the first three people stand for a column, blank cells and short lines too', () => {
  const { body } = tableOfText('Name|Jan', 'Ann|41.6', 'Ben', 'Cy|-', 'Dee|4')
  expect(samplesOf(body, 2)).toEqual([
    ['Ann', 'Ben', 'Cy'],
    ['41.6', '', '-'],
  ])
})

test('fewer people give fewer samples', () => {
  expect(samplesOf(tableOfText('Name|Jan', 'Ann|41.6').body, 1)).toEqual([['Ann']])
})
