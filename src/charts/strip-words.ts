import type { Zone } from './rank-columns.ts'
import { textWidth } from './text-width.ts'

export interface BandWords {
  readonly lowest: string
  readonly middle: string
  readonly top: string
}

export interface BandWord {
  readonly band: keyof BandWords
  readonly text: string
  readonly along: number
  readonly anchor: 'start' | 'middle' | 'end'
}

const SIZE = 14
const GAP = 9

/**
 * Words of the bands above the shading: the middle's is centred on it and kept inside the box, the others
 * stand beside it, and are left out where they do not fit.
 */
export function bandWordsOver(wash: Zone | null, words: BandWords, length: number): BandWord[] {
  if (wash === null) return []
  const px = length / 100
  const half = textWidth(words.middle, SIZE, true) / 2
  const centre = Math.min(Math.max(((wash.from + wash.to) / 2) * px, half), length - half)
  const before = Math.min(wash.from * px, centre - half) - GAP
  const after = Math.max(wash.to * px, centre + half) + GAP
  const found: BandWord[] = [{ band: 'middle', text: words.middle, along: centre / px, anchor: 'middle' }]
  if (wash.from > 0 && before >= textWidth(words.lowest, SIZE))
    found.unshift({ band: 'lowest', text: words.lowest, along: before / px, anchor: 'end' })
  if (wash.to < 100 && after + textWidth(words.top, SIZE) <= length)
    found.push({ band: 'top', text: words.top, along: after / px, anchor: 'start' })
  return found
}
