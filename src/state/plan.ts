import { computed } from 'nanostores'
import { type CoachingPlan, coachingPlan } from '../domain/coaching-plan.ts'
import { defaultHours, mostHours } from '../domain/default-hours.ts'
import type { Team } from '../domain/team.ts'
import { $page, sample } from './page.ts'
import type { PageState } from './page-state.ts'

/** Hours in force: as set, else the team's default. */
export function hoursOf(state: PageState): number {
  return state.hoursPerMonth ?? usualHours(state)
}

/** Where the hours slider ends. */
export function sliderEnd({ team }: PageState): number {
  return mostHours(team?.people.length ?? 0)
}

let last: { readonly team: Team; readonly key: string; readonly plan: CoachingPlan } | null = null

function planOf(state: PageState): CoachingPlan | null {
  const { team, qualityToday, qualityPlanned } = state
  if (team === null) return null
  const hoursPerMonth = hoursOf(state)
  const key = `${hoursPerMonth} ${qualityToday} ${qualityPlanned}`
  if (last === null || last.team !== team || last.key !== key) {
    last = { team, key, plan: coachingPlan(team, { hoursPerMonth, qualityToday, qualityPlanned }) }
  }
  return last.plan
}

/** The plan of the team on the page; null while the reading waits for an answer. */
export const $plan = computed($page, planOf)

/** The plan every page is rendered with at build time. */
export const samplePlan: CoachingPlan | null = planOf(sample)

/** The hours this team would begin with, had nothing been set. */
export function usualHours({ team }: PageState): number {
  return defaultHours(team?.people.length ?? 0)
}
