import { expect, it } from 'vitest'
import { monthNamed } from '../../../src/domain/team/month-names.ts'

it.each([
  ['march', 3],
  ['mar', 3],
  ['märz', 3],
  ['mrz', 3],
  ['mars', 3],
  ['marzo', 3],
  ['março', 3],
  ['maart', 3],
  ['marzec', 3],
  ['marca', 3],
  ['március', 3],
  ['márc', 3],
  ['août', 8],
  ['sierpnia', 8],
  ['augusti', 8],
  ['listopad', 11],
  ['dic', 12],
  ['may', 5],
  ['maj', 5],
  ['mei', 5],
])('%s is month %i', (word, month) => expect(monthNamed(word)).toBe(month))

it.each(['anna', 'total', 'q1', '', 'ma'])('%s names no month', (word) => expect(monthNamed(word)).toBeNull())

it('knows every month of ten languages, and none of them twice', () => {
  for (const locale of ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'pl', 'sv', 'hu']) {
    for (let month = 1; month <= 12; month += 1) {
      for (const style of ['long', 'short'] as const) {
        const date = new Date(Date.UTC(2026, month - 1, 15))
        const name = new Intl.DateTimeFormat(locale, { month: style, timeZone: 'UTC' }).format(date)
        expect(monthNamed(name.toLowerCase().replace(/\.$/, '')), `${locale} ${name}`).toBe(month)
      }
    }
  }
})
