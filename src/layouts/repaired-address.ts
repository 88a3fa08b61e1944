/** A `#s=` whose hash sign, and perhaps its equals sign, was encoded on the way, once or several times. */
const BROKEN = /%(?:25)*23s(?:=|%(?:25)*3D)/i

/**
 * The address a link had before a mail filter turned its `#` into `%23`; null when nothing is to be repaired.
 *
 * @example repairedAddress('https://example.org/planner/%23s=1.abc') // 'https://example.org/planner/#s=1.abc'
 */
export function repairedAddress(address: string): string | null {
  if (address.includes('#') || !BROKEN.test(address)) return null
  return address.replace(BROKEN, '#s=')
}
