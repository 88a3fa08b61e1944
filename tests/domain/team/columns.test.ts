import { expect, test } from 'vitest'
import { columnsOfText } from './table-of-text.ts'

test('a column is looked at as a whole', () => {
  const [name, quota, jan, note] = columnsOfText(
    'Name|Quota|Jan|Foo',
    'Ann|40.000,00|n/a|tall',
    'Ben|35.000,00|12|5',
    'Cy||sick|small',
  )
  expect(name).toMatchObject({ index: 0, telling: 'name', isPeriod: false, isNumeric: false })
  expect(quota).toMatchObject({ telling: 'quota', isNumeric: true, format: { decided: 'german' } })
  expect(jan).toMatchObject({ head: 'Jan', telling: null, isPeriod: true, isNumeric: true })
  expect(jan?.cells.map((cell) => cell.text)).toEqual(['12', 'sick'])
  expect(note?.isNumeric).toBe(false)
})

test('a column headed attainment has decimals where both would fit', () => {
  expect(columnsOfText('Name|Attainment', 'Ann|1.105')[1]?.format.decided).toBe('english')
  expect(columnsOfText('Name|Result', 'Ann|1.105')[1]?.format.decided).toBeNull()
})

test('a number that strayed into a line is no column of numbers', () => {
  const lines = Array.from({ length: 120 }, (_, place) => `P ${place}|5`)
  expect(columnsOfText(...lines, 'Zoe|5|7')[2]?.isNumeric).toBe(false)
})

test('heads that come again on every page are no cells of their columns', () => {
  const lines = ['Name|Jan|Feb', 'Ann|1|', 'Name|Jan|Feb', 'Name|Jan|Feb', 'Ben|3|4']
  expect(columnsOfText(...lines).map(({ cells }) => cells.map(({ text }) => text))).toEqual([
    ['Ann', 'Ben'],
    ['1', '3'],
    ['4'],
  ])
})
