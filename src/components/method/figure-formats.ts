import { format as f } from '../../i18n/format.ts'

/** How figures stand in the sentences of the method: ratios as percent or points, others as they are. */
const fixed = (digits: number) => (value: number) => f.amount(Number(value.toFixed(digits)))
export const [oneDigit, twoDigits, threeDigits] = [fixed(1), fixed(2), fixed(3)]
export const points = (ratio: number) => f.gainFigure(ratio)
export const whole = (ratio: number) => f.count(Math.round(ratio * 100))
export const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)
export const spread = (low: number, high: number) => `${whole(low)}–\u2060${f.percent(high)}`
export const hundredths = (ratio: number) => `${(ratio * 100).toFixed(2)}\u00a0%`
