import { atom } from 'nanostores'

/** What is going on with a long text: it is being read, 0-1 of it done, or it is refused. */
export type LongReading = { readonly kind: 'reading'; readonly share: number } | { readonly kind: 'tooLarge' }

export const $longReading = atom<LongReading | null>(null)

/** From so many lines or characters on, a text is read in a worker, and the box shows its beginning alone. */
const MANY_LINES = 5000
const MANY_CHARACTERS = 1_000_000
const LINES_SHOWN = 100

export function isLong(text: string): boolean {
  return text.length > MANY_CHARACTERS || endOfLine(text, MANY_LINES) !== -1
}

/** What the box shows of a text: all of it, or the first lines of a long one. The page has the whole text. */
export function shownInBox(text: string): string {
  if (!isLong(text)) return text
  const end = endOfLine(text, LINES_SHOWN)
  return text.slice(0, end === -1 ? LINES_SHOWN * LINES_SHOWN : Math.min(end, LINES_SHOWN * LINES_SHOWN))
}

function endOfLine(text: string, line: number): number {
  let end = -1
  for (let n = 0; n < line; n += 1) {
    end = text.indexOf('\n', end + 1)
    if (end === -1) return -1
  }
  return end
}
