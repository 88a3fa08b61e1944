import { computed } from 'nanostores'
import { type Belief, beliefOf } from '../domain/belief.ts'
import type { CoachingChoices, CoachingPlan } from '../domain/coaching-plan.ts'
import { defaultHours, mostHours } from '../domain/default-hours.ts'
import { surePlan } from '../domain/sure-plan.ts'
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

let believed: { readonly team: Team; readonly belief: Belief } | null = null

/** How sure the bands are: worked out once a team, whatever is set. */
function beliefIn(team: Team): Belief {
  if (believed === null || believed.team !== team) believed = { team, belief: beliefOf(team) }
  return believed.belief
}

/** What the plan is to be made for, with the settings as they are. */
export function choicesOf(state: PageState): CoachingChoices {
  const { qualityToday, qualityPlanned, shareOfEffect, monthsAhead, hourlyCost, margin, isNewTime } = state
  return {
    hoursPerMonth: hoursOf(state),
    qualityToday,
    qualityPlanned,
    shareOfEffect,
    monthsAhead,
    ...(hourlyCost !== null && { money: { hourlyCost, margin, isNewTime } }),
  }
}

function planOf(state: PageState): CoachingPlan | null {
  const { team } = state
  return team === null ? null : surePlan(team, choicesOf(state), beliefIn(team))
}

/** The plan of the team on the page; null while the reading waits for an answer. */
export const $plan = computed($page, planOf)

/** The plan every page is rendered with at build time. */
export const samplePlan: CoachingPlan | null = planOf(sample)

/** The hours this team would begin with, had nothing been set. */
export function usualHours({ team }: PageState): number {
  return defaultHours(team?.people.length ?? 0)
}
