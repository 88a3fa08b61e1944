import { describe, expect, test } from 'vitest'
import { readTable } from '../../../src/domain/team/read-table.ts'

const rows = (stage: string, lost: string, head = 'Opportunity,Owner,Stage,Created,Close Date,Amount') =>
  [
    head,
    `D-1,Anna Kovács,${stage},2026-01-02,2026-01-14,1200`,
    `D-2,Anna Kovács,${lost},2026-01-02,2026-01-29,800`,
    `D-3,Ben Okafor,${stage},2026-02-02,2026-02-17,2400`,
    `D-4,Ben Okafor,${lost},2026-02-02,2026-03-31,100`,
    `D-5,Cara Lind,${stage},2026-03-02,2026-03-31,650`,
  ].join('\n')

const sums = (text: string, choices = {}) =>
  Object.fromEntries(
    readTable(text, choices).team?.people.map(({ name, results }) => [
      name,
      results.reduce<number>((sum, result) => sum + (result ?? 0), 0),
    ]) ?? [],
  )

test.each([
  ['English', 'Closed Won', 'Closed Lost'],
  ['German', 'Gewonnen', 'Verloren'],
  ['French', 'Gagnée', 'Perdue'],
  ['Spanish', 'Ganada', 'Perdida'],
  ['Italian', 'Vinta', 'Persa'],
  ['Portuguese', 'Ganho', 'Perdido'],
  ['Dutch', 'Gewonnen', 'Verloren'],
  ['Polish', 'Wygrana', 'Przegrana'],
  ['Swedish', 'Vunnen', 'Förlorad'],
  ['Hungarian', 'Megnyert', 'Elveszett'],
])('won deals count in %s', (_, won, lost) => {
  expect(sums(rows(won, lost))).toEqual({ 'Anna Kovács': 1200, 'Ben Okafor': 2400, 'Cara Lind': 650 })
})

describe('odd lists', () => {
  test('negative amounts take away, and missing amounts are not counted', () => {
    const text = `${rows('Won', 'Lost')}\nD-6,Anna Kovács,Won,2026-03-02,2026-03-31,-200\nD-7,Ben Okafor,Won,2026-03-02,2026-03-31,`
    const reading = readTable(text)
    expect(sums(text)['Anna Kovács']).toBe(1000)
    expect(reading.deals?.notCounted).toMatchObject({ noAmount: 1, stage: 2 })
  })

  test('a head repeated on every page, a subtotal and a footer are left out with their reasons', () => {
    const [head = '', ...deals] = rows('Won', 'Lost').split('\n')
    const text = [
      head,
      ...deals.slice(0, 3),
      head,
      ...deals.slice(3),
      ',Total,,,,5150',
      'Copyright 2026',
    ].join('\n')
    const reading = readTable(text)
    expect(sums(text)).toEqual(sums(rows('Won', 'Lost')))
    expect(reading.leftOut.map(({ line, reason }) => [line, reason])).toEqual([
      [5, 'header'],
      [8, 'total'],
      [9, 'note'],
    ])
  })

  test('owners with the last name in front stay whole', () => {
    const text = rows('Won', 'Lost').replaceAll('Anna Kovács', '"Kovács, Anna"')
    expect(Object.keys(sums(text))).toContain('Kovács, Anna')
  })

  test('German dates and amounts with a currency are read', () => {
    const text = `Verkaufschance;Inhaber;Phase;Abschlussdatum;Betrag
D-1;Anna Kovács;Gewonnen;14.01.2026;1.200,50 €
D-2;Anna Kovács;Verloren;29.01.2026;800,00 €
D-3;Ben Okafor;Gewonnen;17.02.2026;2.400,00 €
D-4;Ben Okafor;Gewonnen;31.03.2026;100,00 €`
    const reading = readTable(text)
    expect(sums(text)).toEqual({ 'Anna Kovács': 1200.5, 'Ben Okafor': 2500 })
    expect(reading.team).toMatchObject({ currency: '€', periods: ['2026-01', '2026-02', '2026-03'] })
  })

  test('money in two currencies is told', () => {
    const text = rows('Won', 'Lost').replace('1200', '€1200').replace('2400', '€2400').replace(/650$/, '$650')
    expect(readTable(text).marks?.mixed).toMatchObject({ usual: '€', other: '$', count: 1, line: 6 })
  })

  test('a won deal without a close date is not counted, and that is told', () => {
    const text = rows('Won', 'Lost').replace('2026-01-14', '')
    expect(readTable(text).deals?.notCounted).toMatchObject({ noDate: 1 })
    expect(sums(text)['Ben Okafor']).toBe(2400)
  })
})
