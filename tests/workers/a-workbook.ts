import { strToU8, zipSync, type Zippable } from 'fflate'

const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const relations = (...all: [id: string, type: string, target: string][]) =>
  `<Relationships>${all.map(([id, type, target]) => `<Relationship Id="${id}" Type="${REL}/${type}" Target="${target}"/>`).join('')}</Relationships>`

/** The parts of the smallest workbook there is, by hand. */
export const partsOf = (sheet: string): Record<string, string> => ({
  '[Content_Types].xml': '<Types/>',
  '_rels/.rels': relations(['rId1', 'officeDocument', 'xl/workbook.xml']),
  'xl/workbook.xml': `<workbook xmlns:r="${REL}"><sheets><sheet name="Team" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': relations(['rId1', 'worksheet', 'sheet.xml']),
  'xl/sheet.xml': `<worksheet><sheetData>${sheet}</sheetData></worksheet>`,
})

export const aRow = '<row r="1"><c r="A1" t="inlineStr"><is><t>Ann</t></is></c><c r="B1"><v>1.5</v></c></row>'

export const packed = (parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array => {
  const bytes: Zippable = {}
  for (const [name, part] of Object.entries(parts)) {
    bytes[name] = typeof part === 'string' ? strToU8(part) : part
  }
  return zipSync(bytes)
}

/** Every place in an archive where a sequence of bytes stands. */
export const placesOf = (bytes: Uint8Array, wanted: readonly number[]): number[] =>
  [...bytes.keys()].filter((at) => wanted.every((byte, i) => bytes[at + i] === byte))
