import { useState } from 'preact/hooks'
import type { CoachingPlan } from '../domain/coaching-plan.ts'
import { fromHighest } from '../domain/order.ts'
import { words } from '../i18n/language.ts'

/** More rows than this in one go make the page stutter on a slow machine. */
const PAGE = 100

/** The people to show, from the highest, and how many are kept back until asked for. */
export function useRows(plan: Pick<CoachingPlan, 'ranking'> | null) {
  const [all, setAll] = useState(false)
  const order = plan === null ? [] : fromHighest(plan.ranking)
  const rows = all ? order : order.slice(0, PAGE)
  return { rows, rest: order.length - rows.length, showAll: () => setAll(true) }
}

export function ShowRest({ rest, showAll }: { rest: number; showAll: () => void }) {
  if (rest === 0) return null
  return (
    <button type="button" class="btn-text needs-js" onClick={showAll}>
      {words.tables.showRest(rest)}
    </button>
  )
}
