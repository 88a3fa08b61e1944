import type { CoachingChoices } from '../domain/coaching-plan.ts'
import { defaultHours, mostHours } from '../domain/default-hours.ts'
import { leaveOut } from '../domain/leave-out.ts'
import type { Team } from '../domain/team.ts'
import type { PageState } from './page-state.ts'

/** What a plan is made from. */
export interface PlanRequest {
  readonly team: Team
  readonly choices: CoachingChoices
}

/** Hours in force: as set, else the team's default. */
export function hoursOf(state: PageState): number {
  return state.hoursPerMonth ?? usualHours(state)
}

/** The hours this team would begin with, had nothing been set. */
export function usualHours({ team }: PageState): number {
  return defaultHours(team?.people.length ?? 0)
}

/** Where the hours slider ends. */
export function sliderEnd({ team }: PageState): number {
  return mostHours(team?.people.length ?? 0)
}

/** What the manager chose, as the engine takes it. */
export function choicesOf(state: PageState): CoachingChoices {
  const { qualityToday, qualityPlanned, shareOfEffect, monthsAhead, hourlyCost, margin, isNewTime, pins } =
    state
  return {
    hoursPerMonth: hoursOf(state),
    qualityToday,
    qualityPlanned,
    shareOfEffect,
    monthsAhead,
    ...(pins !== null && { pins }),
    ...(hourlyCost !== null && { money: { hourlyCost, margin, isNewTime } }),
  }
}

const without = new WeakMap<PageState['cellsLeftOut'], { readonly of: Team; readonly team: Team }>()

/** The team the plan is made for: without the cells that were called a slip. The same object for the same input. */
export function teamOf({ team, cellsLeftOut }: PageState): Team | null {
  if (team === null || cellsLeftOut.length === 0) return team
  const known = without.get(cellsLeftOut)
  if (known?.of === team) return known.team
  const made = leaveOut(team, cellsLeftOut)
  without.set(cellsLeftOut, { of: team, team: made })
  return made
}

/** The plan a state asks for; null while the reading waits for an answer. */
export function requestOf(state: PageState): PlanRequest | null {
  const team = teamOf(state)
  return team === null ? null : { team, choices: choicesOf(state) }
}

export function isSameRequest(a: PlanRequest | null, b: PlanRequest | null): boolean {
  return a?.team === b?.team && JSON.stringify(a?.choices) === JSON.stringify(b?.choices)
}
