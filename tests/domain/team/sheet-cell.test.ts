import { describe, expect, it } from 'vitest'
import { sheetCellText, type SheetCell } from '../../../src/domain/team/sheet-cell.ts'

const text = (value: SheetCell['value'], format = '') => sheetCellText({ value, format })
const utc = (...parts: [number, number, number, number?, number?, number?]) => new Date(Date.UTC(...parts))

describe('a cell of a workbook as text', () => {
  it.each([
    ['nothing', null, '', ''],
    ['a text', 'Dóra', '', 'Dóra'],
    ['a text that looks like a number', '1,234.5', '@', '1,234.5'],
    ['line breaks of Windows', 'Ann\r\nLee', '', 'Ann\nLee'],
    ['yes', true, '', 'TRUE'],
    ['no', false, '', 'FALSE'],
    ['an error', '#N/A', '', '#N/A'],
    ['a number that is none', Number.NaN, '0%', ''],
    ['a number', 1234.5, '#,##0.00', '1234.5'],
    ['a number as thousands', 1234500, '#,##0,"k"', '1234500'],
    ['a percent', 0.925, '0%', '92.5%'],
    ['a percent in colour', 0.92, '[Red]0.0%;[Blue]-0.0%', '92%'],
    ['a percent sign that only stands there', 92, '0"%"', '92 %'],
    ['a percent sign in the other section', 0.92, '0.00;0%', '0.92'],
    ['euros', 1234.5, '#,##0.00\\ "€"', '1234.5 €'],
    ['euros of a language', 1234.5, '#,##0 [$€-407]', '1234.5 €'],
    ['dollars', -1234.5, '$#,##0_);\\($#,##0\\)', '-$1234.5'],
    ['kronor', 99, '#,##0 [$kr-41D]', '99 kr'],
    ['forints', 1500000, '#,##0\\ "Ft"', '1500000 Ft'],
    ['an accounting format', 5, '_-* #,##0.00\\ "€"_-;\\-* #,##0.00\\ "€"_-', '5 €'],
    ['a language without a currency', 5, '[$-409]#,##0', '5'],
    ['a language beside a currency', 5, '[$-409]0 [$CHF-807]', '5 CHF'],
    ['a unit that is no currency', 7, '0" deals"', '7'],
    ['a sign in front that is no currency', 7, '"-"0', '7'],
  ])('%s', (_, value, format, expected) => {
    expect(text(value, format)).toBe(expected)
  })
  it.each([
    ['a day', utc(2026, 2, 31), 'dd.mm.yyyy', '2026-03-31'],
    ['a month', utc(2026, 2, 1), 'mmm yy', '2026-03-01'],
    ['a moment', utc(2026, 2, 31, 14, 30), 'yyyy-mm-dd hh:mm', '2026-03-31 14:30'],
    ['a moment with seconds', utc(2026, 2, 31, 14, 30, 5), 'yyyy-mm-dd hh:mm:ss', '2026-03-31 14:30:05'],
    ['a day with a literal that looks like a clock', utc(2026, 0, 5), 'yyyy"h"', '2026-01-05'],
    ['a time', utc(1899, 11, 31, 1, 30), 'h:mm', '1:30'],
    ['a time with seconds', utc(1899, 11, 31, 0, 0, 45), 'mm:ss', '0:00:45'],
    ['a span beyond a day', utc(1900, 0, 1, 2, 15), '[h]:mm', '26:15'],
    ['a span beyond the day that never was', utc(1900, 2, 2, 12), '[h]:mm:ss', '1500:00'],
    ['a span counted from 1904', utc(1904, 0, 2, 2), '[hh]:mm', '26:00'],
    ['no day at all', new Date(Number.NaN), 'yyyy', ''],
    ['no time at all', new Date(Number.NaN), 'h:mm', ''],
  ])('%s', (_, value, format, expected) => {
    expect(text(value, format)).toBe(expected)
  })
})
