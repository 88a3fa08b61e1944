import { expect, test } from 'vitest'
import { saysTotal } from '../../../src/domain/team/total-words.ts'

const TOTALS: Readonly<Record<string, readonly string[]>> = {
  English: [
    'Total',
    'Grand Total',
    'Sub-total',
    'North Total',
    'Total (12)',
    'Team total:',
    'Average',
    'Mean',
  ],
  German: ['Summe', 'Gesamt', 'Gesamtergebnis', 'Zwischensumme Nord', 'Nord Ergebnis', 'Durchschnitt'],
  French: ['Total général', 'Sous-total', 'Somme', 'Total Nord', 'Moyenne', 'MOYENNE'],
  Spanish: ['Total general', 'Suma', 'Subtotal', 'Promedio', 'Total Norte', 'Suma total'],
  Italian: ['Totale', 'Totale complessivo', 'Subtotale', 'Somma', 'Media', 'Nord Totale'],
  Portuguese: ['Total geral', 'Soma', 'Média', 'Subtotal', 'Totais'],
  Dutch: ['Totaal', 'Eindtotaal', 'Subtotaal', 'Gemiddelde', 'Totaal Noord'],
  Polish: ['Suma', 'Suma końcowa', 'Razem', 'Łącznie', 'Ogółem', 'Średnia'],
  Swedish: ['Totalt', 'Summa', 'Delsumma', 'Totalsumma', 'Genomsnitt', 'Medelvärde'],
  Hungarian: ['Összesen', 'Mindösszesen', 'Végösszeg', 'Részösszeg', 'Átlag', 'Észak összesen'],
}

test.each(Object.entries(TOTALS).flatMap(([language, labels]) => labels.map((label) => [language, label])))(
  '%s: "%s" is a total',
  (_, label) => {
    expect(saysTotal(label)).toBe(true)
  },
)

test.each([
  'Max Weiß',
  'Sum Wai',
  'Øystein Dahl',
  'Media Benjamin',
  'Ana Totalova',
  'Suma Rao',
  'Somma Lakshmi',
  'Anna Kovács',
  'North',
  '',
])('"%s" is no total', (label) => {
  expect(saysTotal(label)).toBe(false)
})
