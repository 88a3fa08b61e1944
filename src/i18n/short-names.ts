/**
 * Short names: the first word where it tells people apart, else the whole name.
 *
 * "Kovács, Anna" is turned round.
 *
 * @example shortNames(['Anna Kovács', 'Ben Okafor', 'Ben Weiss']) // ['Anna', 'Ben Okafor', 'Ben Weiss']
 */
export function shortNames(names: readonly string[]): string[] {
  const turned = names.map((name) => /^([^,]+),\s*([^,]+)$/.exec(name)?.slice(1).reverse().join(' ') ?? name)
  const first = turned.map(
    (name) => /^\p{L}[\p{L}\p{M}'’.-]*$/u.exec(name.split(/\s+/)[0] ?? '')?.[0] ?? name,
  )
  const count = new Map<string, number>()
  for (const word of first) count.set(word, (count.get(word) ?? 0) + 1)
  return first.map((word, i) => (count.get(word) === 1 ? word : (turned[i] ?? word)))
}
