import * as says from './head-vocabulary.ts'
import { headWords } from './head-words.ts'
import { isPeriodWord } from './period-head.ts'
import { plainWord } from './plain-word.ts'

/**
 * What a head says its column is. `sum` adds up other columns, `other` is a figure or a grouping that is
 * not ours, `code` is nothing to calculate with (a number of the person, a date, an address).
 */
export type Telling =
  | 'name'
  | 'firstName'
  | 'lastName'
  | 'result'
  | 'quota'
  | 'attainment'
  | 'coachingHours'
  /** Months, quarters, or a date that does not say of what. */
  | 'period'
  | 'startDate'
  | 'group'
  | 'stage'
  | 'openDate'
  | 'closeDate'
  | 'sum'
  | 'other'
  | 'code'

const ONE_TO_ONE = /(?:^|\D)1\s*[-–:x/]\s*1(?:\D|$)|one[- ](?:on|to)[- ]one|4-augen|vier-augen/i
const TO_DATE = /(?:year|quarter|month)?[- ]?to[- ]date/i
const ACCOUNT_MANAGER = /account[ _-]?managers?/i

/**
 * Telling head: what the head of a column says about it, in ten languages, with or without accents; null
 * when it says nothing we know.
 *
 * @example tellingHead('% of quota') // 'attainment'
 * @example tellingHead('Eintrittsdatum') // 'startDate'
 * @example tellingHead('Jan') // null
 */
export function tellingHead(head: string): Telling | null {
  if (head === '' || head.length > 60) return null
  const written = headWords(head.replace(TO_DATE, ' ytd').replace(ACCOUNT_MANAGER, 'accountmanager'))
  const all = written.map(plainWord)
  const has = (pattern: RegExp) => all.some((word) => pattern.test(word))
  const every = (...patterns: RegExp[]) => all.every((word) => patterns.some((pattern) => pattern.test(word)))
  const meaning = all.filter((word, place) => !says.PERCENT.test(word) && !isPeriodWord(written[place] ?? ''))
  const againstQuota = all.some(
    (word, place) => says.QUOTA.test(word) && says.AGAINST.test(all[place - 1] ?? ''),
  )
  const isDate = (alone: RegExp, beside: RegExp) =>
    every(alone, beside, says.DATE, says.LINK) && (has(alone) || (has(beside) && has(says.DATE)))

  if (isDate(says.CLOSE, says.CLOSING)) return 'closeDate'
  if (isDate(says.START, says.STARTING)) return 'startDate'
  if (isDate(says.OPEN, says.OPENING)) return 'openDate'
  if (has(says.SPAN) && every(says.SPAN, says.BESIDE_SPAN)) return 'period'

  const isShare = has(says.PERCENT) || has(says.SHARE)
  if (has(says.ATTAINMENT) || againstQuota || (has(says.QUOTA) && has(says.PERCENT))) return 'attainment'
  if (has(says.REACHED) && (isShare || has(says.QUOTA))) return 'attainment'
  if (has(says.PERCENT) && (meaning.length === 0 || (has(says.RESULT) && !has(says.OTHER))))
    return 'attainment'
  if ((has(says.HOURS) || ONE_TO_ONE.test(head)) && !has(says.NOT_COACHING)) return 'coachingHours'
  const isCode = meaning.some((word) => says.CODE.test(word))
  if (has(says.QUOTA) && !isCode) return 'quota'
  if (isWholeName(all)) return 'name'
  if (has(says.FIRST_NAME) && every(says.FIRST_NAME, says.NAME)) return 'firstName'
  if (has(says.LAST_NAME) && every(says.LAST_NAME, says.WHOLE_NAME, says.NAME, says.LINK)) return 'lastName'
  const isPerson = !has(says.NOT_A_PERSON) || has(says.HAS_A_PERSON)
  if (has(says.PERSON) && every(says.PERSON, says.BESIDE_PERSON) && isPerson) return 'name'
  if (has(says.STAGE) && every(says.STAGE, says.BESIDE_STAGE)) return 'stage'
  // "Sales team" is a group, "Team sales" are its figures.
  const isFigure = all.at(-1) === 'sales'
  if (has(says.GROUP) && every(says.GROUP, says.BESIDE_GROUP) && !isFigure) return 'group'
  if (isCode) return 'code'
  if (has(says.OTHER)) return 'other'
  if (has(says.RESULT) || has(says.REACHED)) return 'result'
  return has(says.SUM) ? 'sum' : null
}

/** Both halves of a name in one head: `Last name, first name`, `Nom, prénom`, `Vor- und Nachname`. */
function isWholeName(all: readonly string[]): boolean {
  const parts = [says.FIRST_NAME, says.LAST_NAME, says.WHOLE_NAME, says.NAME, says.LINK]
  if (!all.every((word) => parts.some((part) => part.test(word)))) return false
  const first = all.findIndex((word) => says.FIRST_NAME.test(word))
  const last = all.findIndex((word) => says.LAST_NAME.test(word))
  if (first >= 0 && last >= 0) return true
  const whole = all.findIndex((word) => says.WHOLE_NAME.test(word))
  // "Nom de famille" is one half, "Nombre y apellidos" both; so is "Name, Vorname", but not "First name".
  if (last >= 0) return whole >= 0 && all[last] !== 'famille'
  return first >= 0 && (whole >= 0 || /^name$/.test(all[first - 1] ?? ''))
}
