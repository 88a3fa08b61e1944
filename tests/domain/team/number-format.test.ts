import { describe, expect, test } from 'vitest'
import { columnFormat, groupsDigits, suits, tableFormat } from '../../../src/domain/team/number-format.ts'
import { numberShape } from '../../../src/domain/team/number-shape.ts'

const shapes = (texts: readonly string[]) => texts.flatMap((text) => numberShape(text) ?? [])

describe('a column decides its number format', () => {
  test.each([
    { texts: ['1,234.5'], decided: 'english' },
    { texts: ['1.234,5'], decided: 'german' },
    { texts: ['12,5'], decided: 'german' },
    { texts: ['41.6'], decided: 'english' },
    { texts: ['0,925', '1,050'], decided: 'german' },
    { texts: ['0.925', '1.050'], decided: 'english' },
    { texts: ['1,234,567'], decided: 'english' },
    { texts: ['1.234.567'], decided: 'german' },
    { texts: ['1234,567'], decided: 'german' },
    { texts: ['1 234,500'], decided: 'german' },
    { texts: ['102.345 %'], decided: 'english' },
    { texts: ['1.234', '12,5'], decided: 'german' },
    { texts: ['41.6', '38,2', '40.1'], decided: 'english' },
    { texts: ['1,500', '950'], decided: 'english' },
    { texts: ['1.500', '950'], decided: 'german' },
    { texts: ['1.234'], decided: null },
    { texts: ['1,234', '2,345', '10,000'], decided: null },
    { texts: ['1.234', '950'], decided: null },
    { texts: ['42', '1000', '1 000'], decided: null },
    { texts: [], decided: null },
  ])('$texts: $decided', ({ texts, decided }) => {
    expect(columnFormat(shapes(texts), false).decided).toBe(decided)
  })

  test('a column where nothing above 1,000 can be meant has decimals', () => {
    expect(columnFormat(shapes(['1.234', '1.105']), true).decided).toBe('english')
    expect(columnFormat(shapes(['1,234', '1,105']), true).decided).toBe('german')
  })

  test('the first cell that fits both is kept to ask about', () => {
    expect(columnFormat(shapes(['5', '1.234', '2.345']), false).ambiguous?.digits).toBe('1.234')
    expect(columnFormat(shapes(['5', '6']), false).ambiguous).toBeNull()
  })
})

describe('the table', () => {
  const column = (...texts: string[]) => columnFormat(shapes(texts), false)

  test('follows most of the columns that decide', () => {
    expect(tableFormat([column('1.234'), column('12,5'), column('42')])).toBe('german')
    expect(tableFormat([column('12,5'), column('41.6'), column('1,234.5')])).toBe('english')
    expect(tableFormat([column('12,5'), column('41.6')])).toBe('german')
  })

  test('has no format when no column decides', () => {
    expect(tableFormat([column('1.234'), column('42')])).toBeNull()
    expect(tableFormat([])).toBeNull()
  })
})

test('a format suits a column when it reads at least half of it', () => {
  expect(suits(shapes(['1,234.5', '42']), 'german')).toBe(true)
  expect(suits(shapes(['1,234.5', '2,345.5', '42']), 'german')).toBe(false)
})

test('groups are told by the sign of the format', () => {
  expect(groupsDigits(shapes(['41.6', '1,234']), 'english')).toBe(true)
  expect(groupsDigits(shapes(['41.6', '12']), 'english')).toBe(false)
  expect(groupsDigits(shapes(['1.234']), 'plain')).toBe(false)
})
