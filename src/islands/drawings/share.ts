/** A place along a drawing as an attribute: 24.06 -> "24.06%". */
export function share(along: number): string {
  return `${Number(along.toFixed(3))}%`
}
