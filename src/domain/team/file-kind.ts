import type { FileRefusal } from './file-refusal.ts'

/** A text, a zip archive such as .xlsx, or why it is neither. */
export type FileKind =
  'text' | 'zip' | Extract<FileRefusal, 'empty' | 'encrypted' | 'oldOffice' | 'pdf' | 'picture' | 'unknown'>

const ZIPS = ['PK\u0003\u0004', 'PK\u0005\u0006']
const OLD_OFFICE = 'ÐÏ\u0011à¡±\u001Aá'
const PICTURES = [
  /^\u0089PNG/,
  /^ÿØÿ/,
  /^GIF8/,
  /^RIFF.{4}WEBP/s,
  /^(?:II\*\0|MM\0\*)/,
  /^.{4}ftyp(?:hei|mif|avif)/s,
]
const SEEN_BYTES = 16
const SAMPLE_BYTES = 4096
/** How much more often zeros stand on the one side than on the other. */
const CLEARLY = 8

/**
 * File kind: what a file is by its bytes, whatever its name says.
 *
 * @param bytes the whole file
 * @example fileKind(new TextEncoder().encode('Ann;92 %')) // 'text'
 */
export function fileKind(bytes: Uint8Array): FileKind {
  const start = String.fromCharCode(...bytes.subarray(0, SEEN_BYTES))
  if (start === '') return 'empty'
  if (ZIPS.some((zip) => start.startsWith(zip))) return 'zip'
  // An encrypted workbook is packed like an old one, with the new one inside as a stream of this name.
  if (start.startsWith(OLD_OFFICE)) return holds(bytes, 'EncryptedPackage') ? 'encrypted' : 'oldOffice'
  if (start.startsWith('%PDF')) return 'pdf'
  if (PICTURES.some((picture) => picture.test(start))) return 'picture'
  return isText(bytes) ? 'text' : 'unknown'
}

/** UTF-16 has a zero beside every plain letter; other texts have none at all. */
function isText(bytes: Uint8Array): boolean {
  return !bytes.includes(0) || utf16Of(bytes) !== null
}

/**
 * UTF-16 of a file: its byte order, by the mark at its start, else by the side on which its zeros are.
 * Null when it is another encoding.
 *
 * @example utf16Of(new Uint8Array([0xff, 0xfe, 0x41, 0])) // 'utf-16le'
 */
export function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  const sample = bytes.subarray(0, SAMPLE_BYTES)
  if (sample.length % 2 !== 0) return null
  const zeros = [0, 0]
  sample.forEach((byte, place) => {
    if (byte === 0) zeros[place % 2] = (zeros[place % 2] ?? 0) + 1
  })
  const [high = 0, low = 0] = zeros
  // That half of all signs are plain letters and figures is little to ask of a table.
  if (high + low < sample.length / 4) return null
  if (low > high * CLEARLY) return 'utf-16le'
  return high > low * CLEARLY ? 'utf-16be' : null
}

/** Whether a name stands somewhere in the bytes, in UTF-16. */
function holds(bytes: Uint8Array, name: string): boolean {
  const wanted = [...name].flatMap((letter) => [letter.charCodeAt(0), 0])
  for (let at = bytes.indexOf(wanted[0] ?? 0); at !== -1; at = bytes.indexOf(wanted[0] ?? 0, at + 1)) {
    if (wanted.every((byte, place) => bytes[at + place] === byte)) return true
  }
  return false
}
