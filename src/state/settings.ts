import type { Cell } from '../domain/outliers.ts'
import type { Quality } from '../domain/projection.ts'
import { change } from './page.ts'
import type { Settings } from './page-state.ts'

/** Sets the manager's hours for good; null follows the team's default again. */
export function setHours(hoursPerMonth: number | null): void {
  change((state) => ({ ...state, hoursPerMonth, hoursStayed: false }))
}

export function setQuality(when: 'qualityToday' | 'qualityPlanned', quality: Quality): void {
  change((state) => ({ ...state, [when]: quality }))
}

export function hideNames(namesHidden: boolean): void {
  change((state) => ({ ...state, namesHidden }))
}

/** What is assumed beyond hours and quality: the share of the effect, months ahead, and money. */
export function setAssumption(
  changed: Partial<Pick<Settings, 'shareOfEffect' | 'monthsAhead' | 'hourlyCost' | 'margin' | 'isNewTime'>>,
): void {
  change((state) => ({ ...state, ...changed }))
}

/** Calls a number a slip, so that the plan is made without it; or takes it back in. */
export function setLeftOut(cellsLeftOut: readonly Cell[]): void {
  change((state) => ({ ...state, cellsLeftOut }))
}
