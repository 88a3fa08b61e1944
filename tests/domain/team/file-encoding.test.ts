import { expect, test } from 'vitest'
import { encodingOf } from '../../../src/domain/team/file-encoding.ts'
import { fileText } from '../../../src/domain/team/file-text.ts'

const central = new TextDecoder('windows-1250')
const bytesOf = (text: string) =>
  Uint8Array.from(text, (sign) => {
    const byte = Array.from({ length: 256 }, (_, i) => i).find(
      (one) => central.decode(new Uint8Array([one])) === sign,
    )
    if (byte === undefined) throw new Error(`windows-1250 has no ${sign}`)
    return byte
  })

test.each([
  'Név;Eredmény\nSzűcs Gábor;120\n',
  'Név;Jan\nErdős Dóra;12\nKovács Anna;9\n',
  'Név;Jan\nŐri Dóra;12\n',
  'Imię;Wynik\nMichał Kędzierski;12\nŁukasz Żak;9\n',
  'Osoba;Wynik\nWiśniewski Jan;12\n',
  'Osoba;Wynik\nZając Ewa;12\n',
])('a file of Central Europe keeps its letters: %j', (text) => {
  expect(fileText(bytesOf(text))).toBe(text)
})

test.each([
  'Nom;Août\nBenoît Côté;12\nChloé Lefèvre;9',
  'Nom;Coût\nSœur Anne;12',
  'Nome;Ações\nJoão Simões;12\nInês Guimarães;3',
  'Nombre;Año\n¿Quién?;12\nJosé Muñoz;9',
  'Name;Größe\nJörg Müller;12 m³\nAnna Groß;9',
  'Namn;Försäljning\nÅsa Öberg;12',
  'Name;Target £\nAnn;£1,200\nZoë²;9',
  'Naam;Doel\nRenée van ’t Hof;12 €',
])('a file of Western Europe stays one: %j', (text) => {
  expect(encodingOf(text)).toBe('windows-1252')
})
