import { describe, expect, it } from 'vitest'
import { fileKind, utf16Of } from '../../../src/domain/team/file-kind.ts'

const latin = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0))
const utf16 = (text: string) => latin([...text].map((sign) => `${sign}\0`).join(''))
const compound = 'ÐÏ\u0011à¡±\u001Aá'
const table = 'Name;Jan\nDóra;1,5\n'

describe('the kind of a file', () => {
  it.each([
    ['a text', latin(table), 'text'],
    ['a text that begins like an archive', latin('PK;Jan\nAnn;1'), 'text'],
    ['a text about PDF files', latin('Name;%PDF\nAnn;1'), 'text'],
    ['UTF-8 with a mark', new TextEncoder().encode(`\uFEFF${table}`), 'text'],
    ['UTF-16 with a mark', new Uint8Array([0xff, 0xfe, ...utf16(table)]), 'text'],
    ['UTF-16 without a mark', utf16(table), 'text'],
    ['a workbook', latin('PK\u0003\u0004\u0014\0'), 'zip'],
    ['an empty archive', latin('PK\u0005\u0006\0\0'), 'zip'],
    ['an old workbook', new Uint8Array([...latin(compound), 0, 0, ...utf16('Workbook')]), 'oldOffice'],
    [
      'a workbook with a password',
      new Uint8Array([...latin(compound), 0, 69, 0, ...utf16('EncryptedPackage'), 0]),
      'encrypted',
    ],
    ['a PDF', latin('%PDF-1.7\n%âãÏÓ\n'), 'pdf'],
    ['a PNG', latin('\u0089PNG\r\n\u001A\n\0\0\0\rIHDR'), 'picture'],
    ['a JPEG', latin('ÿØÿà\0\u0010JFIF\0'), 'picture'],
    ['a GIF', latin('GIF89a\u0001\0\u0001\0'), 'picture'],
    ['a WebP', latin('RIFF\u0001\0\0\0WEBPVP8 '), 'picture'],
    ['a HEIC', latin('\0\0\0\u0018ftypheic\0\0\0\0'), 'picture'],
    ['a TIFF', latin('II*\0\u0008\0\0\0'), 'picture'],
    ['no byte', new Uint8Array(), 'empty'],
    ['a program', latin('\u007FELF\u0002\u0001\u0001\0\0\0\0\0\0\0\0\0'), 'unknown'],
    ['zeros', new Uint8Array(1000), 'unknown'],
  ])('is told by its bytes: %s', (_, bytes, kind) => {
    expect(fileKind(bytes)).toBe(kind)
  })
})

describe('the byte order of UTF-16', () => {
  const swapped = (bytes: Uint8Array) => bytes.map((_, place) => bytes[place ^ 1] ?? 0)
  it.each([
    ['by the mark', new Uint8Array([0xff, 0xfe, 0x41, 0]), 'utf-16le'],
    ['by the mark the other way', new Uint8Array([0xfe, 0xff, 0, 0x41]), 'utf-16be'],
    ['by its zeros', utf16(table), 'utf-16le'],
    ['by its zeros the other way', swapped(utf16(table)), 'utf-16be'],
    ['not of a text with one stray zero', latin('Ann;1\nBen;2\0'), null],
    ['not of an odd number of bytes', utf16(table).subarray(1), null],
  ])('is told %s', (_, bytes, order) => {
    expect(utf16Of(bytes)).toBe(order)
  })
})
