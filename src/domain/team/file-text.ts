import { encodingOf } from './file-encoding.ts'
import { utf16Of } from './file-kind.ts'

/**
 * File text: the text of a file, as a paste of it would be: without a byte order mark, lines ending in `\n`.
 * UTF-16 by its mark or its zeros, UTF-8 where every byte fits, else windows-1252 or windows-1250, in which any byte is a sign.
 *
 * @param bytes of a text file
 * @example fileText(new Uint8Array([0x44, 0xf3, 0x72, 0x61])) // 'Dóra'
 */
export function fileText(bytes: Uint8Array): string {
  return decoded(bytes).replace(/\r\n?/g, '\n')
}

function decoded(bytes: Uint8Array): string {
  const utf16 = utf16Of(bytes)
  if (utf16 !== null) return new TextDecoder(utf16).decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    const western = new TextDecoder('windows-1252').decode(bytes)
    return encodingOf(western) === 'windows-1252' ? western : new TextDecoder('windows-1250').decode(bytes)
  }
}

/** Whether a text is a web page or other markup: what some systems save under the name of a table. */
export function isMarkup(text: string): boolean {
  return /^\s*<(?:!doctype|!--|html|head|body|meta|style|table|\?xml)/i.test(text.slice(0, 1000))
}
