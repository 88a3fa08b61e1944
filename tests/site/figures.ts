/** Figures as the page writes them, from unrounded numbers. Written apart from the product's own formats. */
const NBSP = '\u00a0'

const rounded = (value: number, digits: number, atLeast = digits) =>
  value
    .toLocaleString('en', { minimumFractionDigits: atLeast, maximumFractionDigits: digits })
    .replace(/^-(?=[0.]*$)/, '')
    .replace('-', '\u2212')

export const percent = (ratio: number) => `${rounded(ratio * 100, 0)}${NBSP}%`
export const points = (ratio: number) => rounded(ratio * 100, 1)
export const gain = (ratio: number) => `${points(ratio)}${NBSP}%`
export const change = (ratio: number) =>
  /^[\u22120]/.test(points(ratio)) && !/[1-9]/.test(points(ratio))
    ? points(ratio)
    : ratio > 0
      ? `+${points(ratio)}`
      : points(ratio)
export const gainRange = (low: number, high: number) =>
  `${points(low)}${low < 0 || high < 0 ? ' to ' : '\u2013'}${points(high)}${NBSP}%`
export const hoursCell = (hours: number) => rounded(hours, 1)
export const hours = (value: number) => rounded(value, 2, 0)

/** "3.7 %" -> 3.7 */
export const pointsIn = (text: string) => Number(text.replace('\u2212', '-').replace(/[^\d.-]/g, ''))
/** "3.2–4.0 %" -> [3.2, 4] */
export const rangeIn = (text: string): readonly [number, number] => {
  const [low = '', high = low] = text.split(/\u2013| to /)
  return [pointsIn(low), pointsIn(high)]
}
/** How sure a band is: to the nearest 5 %, with the word of the rounded number. */
export const sure = (probability: number) => {
  const twentieths = Math.round(probability * 20 + 1e-9)
  const word = twentieths >= 16 ? 'clear' : twentieths >= 12 ? 'likely' : 'toss-up'
  if (twentieths < 1) return `under 5${NBSP}%`
  return `${word}, ${twentieths > 19 ? `over 95${NBSP}%` : `${twentieths * 5}${NBSP}%`}`
}
