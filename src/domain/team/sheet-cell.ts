import { decimalText } from './decimal-text.ts'
import { numberShape } from './number-shape.ts'

/** A cell of a workbook: its value, and the format it is shown in. */
export interface SheetCell {
  readonly value: string | number | boolean | Date | null
  /** As the workbook writes it, `#,##0.00 "€"`; '' for the general format. */
  readonly format: string
}

const DAY_MS = 86_400_000
const FIRST_DAY = Date.UTC(1899, 11, 31)
const FIRST_DAY_OF_1904 = Date.UTC(1904, 0, 1)
/** The 29 February 1900 that never was: serials from here on are one larger than the days. */
const FALSE_DAY = 60

/**
 * Sheet cell: the text of a workbook's cell as a spreadsheet program would copy it, but exact and of no
 * locale: all digits with a point, percent and currency as the format shows them, dates as ISO.
 *
 * @example sheetCellText({ value: 0.92, format: '0%' }) // '92%'
 * @example sheetCellText({ value: 1234.5, format: '#,##0 "€"' }) // '1234.5 €'
 */
export function sheetCellText({ value, format }: SheetCell): string {
  if (value === null) return ''
  if (value instanceof Date) return isClock(format) ? clockText(value) : dateText(value)
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE'
  if (typeof value === 'string') return value.replace(/\r\n?/g, '\n')
  if (!Number.isFinite(value)) return ''
  const { percent, symbol, isBefore } = shownAs(format)
  if (percent) return `${decimalText(value, 2)}%`
  const digits = decimalText(value)
  if (symbol === '') return digits
  return isBefore ? digits.replace(/^-?/, (minus) => minus + symbol) : `${digits} ${symbol}`
}

/** What a format adds to a number. */
interface Shown {
  readonly percent: boolean
  /** A currency, '' for none. */
  readonly symbol: string
  readonly isBefore: boolean
}

/** A workbook has many cells and few formats. */
const known = new Map<string, Shown>()

function shownAs(format: string): Shown {
  const shown = known.get(format) ?? lookedAt(format.split(';')[0] ?? '')
  known.set(format, shown)
  return shown
}

function lookedAt(format: string): Shown {
  const plain = withoutLiterals(format)
  const spoken = format.replace(/\[\$-[^\]]*\]/g, '')
  const sign = /\[\$([^\]-]+)|(\p{Sc})|"\s*([^"]+?)\s*"/u.exec(spoken)
  const symbol = (sign?.[1] ?? sign?.[2] ?? sign?.[3] ?? '').trim()
  // A comma behind the digits shows thousands, and what stands behind them is part of that.
  const isScaled = /[0#?],+(?![0#?])/.test(plain)
  return {
    percent: plain.includes('%'),
    symbol: !isScaled && isCurrency(symbol) ? symbol : '',
    isBefore: (sign?.index ?? 0) < spoken.search(/[0#?]/),
  }
}

/** What the reading of tables does not know as a currency would make a word of the number. */
function isCurrency(symbol: string): boolean {
  const isRead = (text: string) => numberShape(text)?.digits === '1'
  return /[\p{L}\p{Sc}%]/u.test(symbol) && isRead(`1 ${symbol}`) && isRead(`${symbol}1`)
}

/** A format without what it only quotes, escapes, repeats or leaves room for, and without colours and locales. */
function withoutLiterals(format: string): string {
  return format.replace(/"[^"]*"|\\.|[_*].|\[(?![hms]+\])[^\]]*\]/gi, '')
}

/** Hours and minutes without a day: a time, or a span of time. */
function isClock(format: string): boolean {
  const plain = withoutLiterals(format)
  return /[hs]/i.test(plain) && !/[yd]|mmm/i.test(plain)
}

function dateText(date: Date): string {
  if (Number.isNaN(date.getTime())) return ''
  const [day = '', time = ''] = date.toISOString().slice(0, 19).split('T')
  return time === '00:00:00' ? day : `${day} ${time.replace(/:00$/, '')}`
}

function clockText(date: Date): string {
  const first = date.getTime() < FIRST_DAY_OF_1904 ? FIRST_DAY : FIRST_DAY_OF_1904
  const days = (date.getTime() - first) / DAY_MS
  if (Number.isNaN(days)) return ''
  const isLater = first === FIRST_DAY && days >= FALSE_DAY
  const seconds = Math.round((isLater ? days + 1 : days) * 86_400)
  const two = (count: number) => String(count).padStart(2, '0')
  const rest = seconds % 60
  const clock = `${Math.floor(seconds / 3600)}:${two(Math.floor(seconds / 60) % 60)}`
  return rest === 0 ? clock : `${clock}:${two(rest)}`
}
