import type { CoachingPlan } from './coaching-plan.ts'
import { type Notice, noticesOf } from './notices.ts'
import { type PlanWarning, planWarnings } from './plan-warnings.ts'

/** A notice of the plan or a warning about it. */
export type Note = Notice | PlanWarning

/** What changes the plan most comes first. */
const order: readonly Note['code'][] = [
  'hoursShort',
  'poorMoreHours',
  'behindEqual',
  'outlier',
  'mixedQuotas',
  'ramping',
  'listed',
  'fitConversation',
  'onePeriod',
  'assumedSwing',
  'outerBandsAreOne',
  'topUnderQuota',
  'lowestOnQuota',
  'freeHours',
  'thinMiddle',
  'manyHours',
  'fitWatch',
  'withoutQuotas',
  'adjusted',
  'flagged',
]

/** A note that says what another says already, with less. */
const saidBy: Partial<Record<Note['code'], Note['code']>> = {
  assumedSwing: 'onePeriod',
  listed: 'mixedQuotas',
}

/**
 * Notes: everything to know about a plan, in one list, none of it twice.
 *
 * @source own: see `noticesOf` and `planWarnings`
 * @example notesOf(plan) // [{ code: 'outlier', person: 2, period: 0 }, { code: 'thinMiddle', hours: 1.5 }]
 */
export function notesOf(plan: CoachingPlan): Note[] {
  const all: Note[] = [...noticesOf(plan), ...planWarnings(plan)]
  const codes = new Set(all.map(({ code }) => code))
  const isTwice = ({ code }: Note) => {
    const other = saidBy[code]
    return other !== undefined && codes.has(other)
  }
  return all.filter((note) => !isTwice(note)).sort((a, b) => order.indexOf(a.code) - order.indexOf(b.code))
}
