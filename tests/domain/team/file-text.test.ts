import { describe, expect, it } from 'vitest'
import { fileText, isMarkup } from '../../../src/domain/team/file-text.ts'

const text = 'Név;Összeg\nDóra;1 200 €\nJosé;900 €\n'
const utf8 = new TextEncoder().encode(text)
const utf16 = (mark: boolean, isBig: boolean) => {
  const units = [...(mark ? '\uFEFF' : ''), ...text].map((sign) => sign.charCodeAt(0))
  return new Uint8Array(units.flatMap((unit) => (isBig ? [unit >> 8, unit & 255] : [unit & 255, unit >> 8])))
}
/** The euro sign is where Latin-1 has a control character. */
const windows1252 = Uint8Array.from(text, (sign) => (sign === '€' ? 0x80 : sign.charCodeAt(0)))

describe('the text of a file', () => {
  it.each([
    ['UTF-8', utf8],
    ['UTF-8 with a mark', new Uint8Array([0xef, 0xbb, 0xbf, ...utf8])],
    ['UTF-16LE', utf16(true, false)],
    ['UTF-16BE', utf16(true, true)],
    ['UTF-16LE without a mark', utf16(false, false)],
    ['UTF-16BE without a mark', utf16(false, true)],
    ['windows-1252', windows1252],
  ])('is the same in %s', (_, bytes) => {
    expect(fileText(bytes)).toBe(text)
  })
  it.each([
    ['Windows', 'Ann\t1\r\nBen\t2\r\n'],
    ['old Macintosh', 'Ann\t1\rBen\t2\r'],
  ])('has the line ends of the box, not of %s', (_, lines) => {
    expect(fileText(new TextEncoder().encode(lines))).toBe('Ann\t1\nBen\t2\n')
  })
  it('loses no byte of a text that is no UTF-8', () => {
    const bytes = Uint8Array.from({ length: 255 }, (_, i) => i + 1)
    expect(fileText(bytes)).toHaveLength(255)
  })
})

describe('markup', () => {
  it.each([
    ['<html><body><table><tr><td>Ann</td></tr></table></body></html>', true],
    ['\n <!DOCTYPE html>\n<html>', true],
    ['<TABLE border=1>', true],
    ['<?xml version="1.0"?><Workbook/>', true],
    ['<5 deals;Ann', false],
    ['Name;<html>', false],
  ])('%j: %s', (start, expected) => {
    expect(isMarkup(start)).toBe(expected)
  })
})
