/**
 * Normal numbers: an endless row of standard normal ones, made from uniform ones two by two.
 *
 * z = sqrt(-2 ln u) cos(2 pi v), then sqrt(-2 ln u) sin(2 pi v); u = 1 - r1, v = r2
 *
 * @param uniform gives the next uniform number, 0 <= r < 1
 * @returns a function that gives the next number at each call; the sine waits for the call after
 * @source Box & Muller 1958
 * @example normalsFrom(uniformsFrom(12345))() // -0.9747324511950912
 */
export function normalsFrom(uniform: () => number): () => number {
  let kept = 0
  let isKept = false
  return () => {
    if (isKept) {
      isKept = false
      return kept
    }
    const radius = Math.sqrt(-2 * Math.log(1 - uniform()))
    const angle = 2 * Math.PI * uniform()
    kept = radius * Math.sin(angle)
    isKept = true
    return radius * Math.cos(angle)
  }
}
