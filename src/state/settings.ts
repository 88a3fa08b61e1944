import type { Quality } from '../domain/projection.ts'
import { change } from './page.ts'

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
