import { type Limits, typedNumber } from './typed-number.ts'

/** "30", "30 %" -> 0.3; undefined when it is no number, or outside limits that are ratios. */
export function typedPercent(text: string, { min, max }: Limits): number | undefined {
  const value = typedNumber(text.replace(/\s*%\s*$/, ''), { min: min * 100, max: max * 100 })
  return value === undefined ? undefined : value / 100
}

const grouped = /^[1-9]\d{0,2}([.,]\d{3})+$/

/** "€ 12,500" -> 12500, "42.50" -> 42.5: three digits after a sign are thousands, since no price has three decimals. */
export function typedMoney(text: string): number | undefined {
  const bare = text.replace(/[\s'\u2019\p{Sc}]/gu, '')
  return typedNumber(grouped.test(bare) ? bare.replace(/[.,]/g, '') : bare)
}
