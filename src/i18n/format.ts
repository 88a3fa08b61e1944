/** Numbers as the language writes them. Percent exists only here: inside, everything is a ratio. */
const locale = 'en'
const NBSP = '\u00a0'

const plain = (digits: number, atLeast = 0) =>
  new Intl.NumberFormat(locale, { maximumFractionDigits: digits, minimumFractionDigits: atLeast })

const whole = plain(0)
const upToOne = plain(1)
const exactlyOne = plain(1, 1)
const upToTwo = plain(2)
const amount = plain(6)
const threeDigits = new Intl.NumberFormat(locale, { maximumSignificantDigits: 3 })

/** A minus that is as wide as a plus, and no minus zero. */
const sign = (text: string) => (/^-0(\.0+)?$/.test(text) ? text.slice(1) : text.replace('-', '\u2212'))

export const format = {
  /** 0.9383 -> "94 %" */
  percent: (ratio: number) => `${sign(whole.format(ratio * 100))}${NBSP}%`,
  /** 0.05 -> "5", for axes whose unit stands after the last number */
  percentFigure: (ratio: number) => sign(upToOne.format(ratio * 100)),
  /** 1.28 -> "+128 %" */
  percentChange: (ratio: number) => `${signed(whole.format(ratio * 100))}${NBSP}%`,
  /** 0.0356 -> "3.6 %" */
  gain: (ratio: number) => `${sign(exactlyOne.format(ratio * 100))}${NBSP}%`,
  /** 0.0356 -> "3.6" */
  gainFigure: (ratio: number) => sign(exactlyOne.format(ratio * 100)),
  /** 0.0356 -> "+3.6", -0.01 -> "−1.0" */
  gainChange: (ratio: number) => signed(exactlyOne.format(ratio * 100)),
  /** 0.0309, 0.0412 -> "3.1–4.1 %"; 0, 0 -> "0.0 %" */
  gainRange: (low: number, high: number) =>
    format.gain(low) === format.gain(high)
      ? format.gain(low)
      : `${format.gainFigure(low)}${low < 0 || high < 0 ? ' to ' : '\u2013'}${format.gain(high)}`,
  /** 2.5 -> "2.5", 2 -> "2" */
  hours: (hours: number) => sign(upToTwo.format(hours)),
  /** 2.5 -> "2.5 h" */
  hoursUnit: (hours: number) => `${sign(upToTwo.format(hours))}${NBSP}h`,
  /** 1.5 -> "+1.5 h", -2 -> "−2 h" */
  hoursChange: (hours: number) => `${signed(upToTwo.format(hours))}${NBSP}h`,
  /** 2 -> "2.0", for columns */
  hoursCell: (hours: number) => sign(exactlyOne.format(hours)),
  /** 30 -> "30", 45.25 -> "45.3" */
  average: (value: number) => sign(upToOne.format(value)),
  /** 4.13 -> "4.1", people expected */
  expected: (value: number) => exactlyOne.format(value),
  /** 18234 -> "18,200", money that is not known better */
  money: (value: number) => sign(threeDigits.format(value)),
  /** Results and quotas as pasted. */
  amount: (value: number) => sign(amount.format(value)),
  count: (value: number) => whole.format(value),
}

function signed(text: string): string {
  const minus = sign(text)
  return /[1-9]/.test(minus) && !minus.startsWith('\u2212') ? `+${minus}` : minus
}

export type Format = typeof format
