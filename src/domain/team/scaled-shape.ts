import { numberShape, type NumberShape } from './number-shape.ts'

const SUFFIX = /(?<=\d[.,]?) ?(k|m|tsd|tys|mio|mln)\.?(?![\p{L}\d])(?!\.)/iu
/** `12 k€`, `1,2 MEUR`: the suffix runs into the currency. */
const GLUED = /(?<=\d[.,]?) ?(k|m|tsd|tys|mio|mln)\.?(?=\p{Sc}|[A-Z]{3}$|zł|Ft|kr|Kč)/iu

const POWERS: Readonly<Record<string, 3 | 6>> = { k: 3, tsd: 3, tys: 3, m: 6, mio: 6, mln: 6 }

/**
 * Scaled shape: a number in any convention, also one that is written short: `1.2k`, `1,2 Mio. €`. What is
 * short bears its scale, as a power of ten, so that it counts only once somebody has said what it means.
 *
 * @param text as `cellText` gives it
 * @example scaledShape('1.2k')?.scale // 3
 */
export function scaledShape(text: string): NumberShape | null {
  const plain = numberShape(text)
  if (plain !== null || !/\d/.test(text)) return plain
  const found = SUFFIX.exec(text) ?? GLUED.exec(text)
  const scale = POWERS[found?.[1]?.toLowerCase() ?? '']
  if (found === null || scale === undefined) return null
  const shape = numberShape(
    `${text.slice(0, found.index)} ${text.slice(found.index + found[0].length)}`
      .replace(/ +(?=\)|-|$)/g, '')
      .trim(),
  )
  return shape === null || shape.percent ? null : { ...shape, scale }
}
