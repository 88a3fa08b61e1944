/** Widths of letters in the sans, in shares of the type size: nothing can be measured at build time. */
const WIDTHS: readonly (readonly [letters: RegExp, ems: number])[] = [
  [/[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uff60\u{1f000}-\u{1faff}]/u, 1],
  [/[ \u00a0\u2009]/u, 0.2],
  [/[ijlIíìîï.,:;'’|!]/u, 0.28],
  [/[frt()[\]\u2011-]/u, 0.36],
  [/[mwMWŒÆ%—@]/u, 0.86],
  [/\p{Lu}/u, 0.6],
  [/\p{M}/u, 0],
]
const OTHER = 0.54
const BOLD = 1.04

/** About how wide a text is set, in pixels; rather too wide than too narrow. */
export function textWidth(text: string, size: number, isBold = false): number {
  const ems = [...text].reduce(
    (sum, letter) => sum + (WIDTHS.find(([letters]) => letters.test(letter))?.[1] ?? OTHER),
    0,
  )
  return ems * size * (isBold ? BOLD : 1)
}

/**
 * The text, cut short with an ellipsis where it would be wider than the room; empty when nothing fits.
 *
 * @example fitText('Konstantin', 60, 14) // 'Konstan…'
 */
export function fitText(text: string, room: number, size: number, isBold = false): string {
  if (textWidth(text, size, isBold) <= room) return text
  const letters = [...text]
  while (letters.length > 0) {
    letters.pop()
    const cut = `${letters.join('').trimEnd()}…`
    if (letters.length > 0 && textWidth(cut, size, isBold) <= room) return cut
  }
  return ''
}
