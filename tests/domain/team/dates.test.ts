import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { columnDates } from '../../../src/domain/team/dates.ts'

const only = (text: string) => columnDates([text]).of(text)

describe('a date', () => {
  it.each([
    ['2026-03-14', '2026-03-14'],
    ['2026-03-14 08:15', '2026-03-14'],
    ['2026-03-14T08:15:00Z', '2026-03-14'],
    ['2026/3/4', '2026-03-04'],
    ['20260314', '2026-03-14'],
    ['14.03.2026', '2026-03-14'],
    ['14. 3. 2026', '2026-03-14'],
    ['14.3.26', '2026-03-14'],
    ['3/14/2026', '2026-03-14'],
    ['3/14/2026 4:05 PM', '2026-03-14'],
    ['14/03/2026', '2026-03-14'],
    ['14-03-2026', '2026-03-14'],
    ['4.3.2026', '2026-03-04'],
    ['14 Mar 2026', '2026-03-14'],
    ['14-Mar-26', '2026-03-14'],
    ['Mar 14, 2026', '2026-03-14'],
    ['March 14, 2026, 10:30 AM', '2026-03-14'],
    ['Sat, 14 Mar 2026', '2026-03-14'],
    ['14. März 2026', '2026-03-14'],
    ['14 mars 2026', '2026-03-14'],
    ['14 de marzo de 2026', '2026-03-14'],
    ['14 marzo 2026', '2026-03-14'],
    ['14 de março de 2026', '2026-03-14'],
    ['14 maart 2026', '2026-03-14'],
    ['14 marca 2026', '2026-03-14'],
    ['2026. március 14.', '2026-03-14'],
    ['2026. 03. 14.', '2026-03-14'],
    ['2026-03', '2026-03-01'],
    ['03/2026', '2026-03-01'],
    ['Mar 2026', '2026-03-01'],
    ['1er août 2026', '2026-08-01'],
    ['29.02.2024', '2024-02-29'],
    ['1.3.98', '1998-03-01'],
    ['46095', '2026-03-14'],
  ])('%s is %s', (text, date) => expect(only(text)).toBe(date))

  it.each([
    '',
    'Anna',
    '41600',
    '4.500',
    '31.02.2026',
    '13/13/2026',
    'soon',
    '202603',
    '2026-13-01',
    '99/99/2026',
    'Mar',
    '12',
    'Mai Nguyen',
    '1,234.50',
    'May 2026 was a good month, was it not, everybody?',
  ])('“%s” is none', (text) => expect(columnDates(['x', text]).of(text)).toBeNull())
})

describe('day and month', () => {
  it('are told apart by the one date that can be meant in one way only', () => {
    const american = columnDates(['1/2/2026', '2/3/2026', '2/28/2026'])
    expect([american.of('1/2/2026'), american.unsure]).toEqual(['2026-01-02', null])
    const british = columnDates(['1/2/2026', '2/3/2026', '28/2/2026'])
    expect([british.of('1/2/2026'), british.unsure]).toEqual(['2026-02-01', null])
  })

  it('are the American way round beside AM and PM', () => {
    expect(columnDates(['1/2/2026 4:05 PM']).of('1/2/2026 4:05 PM')).toBe('2026-01-02')
  })

  it('are doubted where nothing tells', () => {
    expect(columnDates(['1/2/2026', '3/4/2026']).unsure).toBe('1/2/2026')
    expect(columnDates(['1.2.2026', '3.4.2026']).unsure).toBeNull()
  })
})

it('takes bare numbers for days only where the whole column can be', () => {
  expect(columnDates(['46095', '46100']).of('46095')).toBe('2026-03-14')
  expect(columnDates(['46095', '120']).of('46095')).toBeNull()
})

it('reads back what a calendar writes, in ten languages', () => {
  const locales = ['en-GB', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'pl', 'sv', 'hu']
  const days = fc.date({ min: new Date('1990-01-01'), max: new Date('2050-01-01'), noInvalidDate: true })
  const styles = fc.constantFrom('long' as const, 'medium' as const)
  fc.assert(
    fc.property(fc.constantFrom(...locales), days, styles, (locale, day, dateStyle) => {
      const text = new Intl.DateTimeFormat(locale, { dateStyle, timeZone: 'UTC' }).format(day)
      // 28/02/09: which of them is the day, the whole column tells.
      const column = columnDates([text, text.replace(/^\d{1,2}(?=[./-]\d{1,2}[./-])/, '28')])
      return column.of(text) === day.toISOString().slice(0, 10)
    }),
    { numRuns: 1000 },
  )
})

describe('where nothing tells day from month', () => {
  it('a choice decides, and decides nothing where a date tells', () => {
    expect(columnDates(['1/2/2026'], 'monthFirst').of('1/2/2026')).toBe('2026-01-02')
    expect(columnDates(['1/2/2026'], 'dayFirst').of('1/2/2026')).toBe('2026-02-01')
    expect(columnDates(['1/2/2026', '28/2/2026'], 'monthFirst').of('1/2/2026')).toBe('2026-02-01')
  })
  it('nothing is doubted that is the same both ways', () => {
    expect(columnDates(['3/3/2026']).unsure).toBeNull()
  })
})
