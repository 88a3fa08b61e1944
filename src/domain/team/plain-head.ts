import { headWords } from './head-words.ts'
import { isPeriodWord } from './period-head.ts'
import type { Telling } from './telling-head.ts'

/** Says what a head tells; null when it says nothing known. */
export type TellHead = (head: string) => Telling | null

/** The commonest heads, each as its words without those of a period; `tellingHead` knows them too. */
const PLAIN: Partial<Record<Telling, string>> = {
  name: 'name/names/rep/reps/sales rep/sales person/salesperson/seller/agent/sales agent/employee/person/team member/mitarbeiter/verkäufer',
  firstName: 'first name/vorname',
  lastName: 'last name/surname/nachname',
  result: 'result/results/sales/revenue/actual/actuals/bookings/umsatz/ist/ergebnis',
  quota: 'quota/target/sales target/goal/plan/ziel/soll',
  attainment: 'attainment/quota attainment/% of quota/%/zielerreichung',
  coachingHours: '1:1/1:1 h/1:1 hours/coaching/coaching hours/coaching h/hours/coachingstunden',
  sum: 'total/sum/summe/gesamt',
}

const SHORT_FIGURES = /^\d{1,3}$/

let tellings: ReadonlyMap<string, Telling> | null = null

/**
 * Plain head: what a head says that most tables have; null when it names a period, or when it takes the
 * vocabulary of all languages to know it.
 *
 * @example plainHead('Jan Quota') // 'quota'
 * @example plainHead('Eintrittsdatum') // null
 */
export function plainHead(head: string): Telling | null {
  tellings ??= new Map(
    Object.entries(PLAIN).flatMap(([telling, heads]) =>
      heads.split('/').map((phrase) => [phrase, telling as Telling] as const),
    ),
  )
  return tellings.get(wordsOf(head).join(' ')) ?? null
}

/** Whether a head needs no larger vocabulary: it is blank, common, or nothing but a period. */
export function isPlainHead(head: string): boolean {
  return plainHead(head) !== null || headWords(head).every(isPeriodWord)
}

/** `Jan Quota` and `Sales 2026` are about a period, `Rep 1` is somebody. */
function wordsOf(head: string): readonly string[] {
  return headWords(head).filter((word) => !isPeriodWord(word) || SHORT_FIGURES.test(word))
}
