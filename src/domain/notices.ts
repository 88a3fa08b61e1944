import { isAdjusted } from './adjusted.ts'
import { answerOf, sum } from './answer.ts'
import { assumptions } from './assumptions.ts'
import type { CoachingPlan } from './coaching-plan.ts'

/** Something the manager should know, as a code with its figures. */
export type Notice =
  | { readonly code: 'hoursShort'; readonly without: number; readonly hoursNeeded: number }
  | { readonly code: 'poorMoreHours'; readonly hoursToday: number; readonly hours: number }
  | { readonly code: 'listed'; readonly people: readonly number[]; readonly hours: number }
  | { readonly code: 'onePeriod'; readonly months: number }
  | { readonly code: 'outerBandsAreOne'; readonly people: number }
  | { readonly code: 'topUnderQuota' }
  | { readonly code: 'lowestOnQuota' }
  | { readonly code: 'freeHours'; readonly hours: number }
  | { readonly code: 'thinMiddle'; readonly hours: number }
  | { readonly code: 'manyHours'; readonly people: number; readonly hours: number }
  | { readonly code: 'withoutQuotas' }
  | { readonly code: 'adjusted'; readonly people: readonly number[] }
  | {
      readonly code: 'flagged'
      readonly flag: FlagCode
      readonly person: number | null
      readonly period: number
    }

type FlagCode = CoachingPlan['ranking']['usable']['flags'][number]['code']

/** Above this many hours one may ask whether it is one manager's team. */
const ONE_MANAGER = 60

/**
 * Notices: what to know about a plan, ordered by how much it changes.
 *
 * @source own: method, sections 1 and 3
 * @example noticesOf(plan) // [{ code: 'thinMiddle', hours: 1.5 }]
 */
export function noticesOf(plan: CoachingPlan): Notice[] {
  const { ranking, people, hours, team, choices } = plan
  const answer = answerOf(plan)
  const ranked = people.filter(({ band }) => band !== 'unranked')
  const notices: Notice[] = []
  const say = (when: boolean, notice: Notice) => {
    if (when) notices.push(notice)
  }

  say(answer.withoutHours > 0, {
    code: 'hoursShort',
    without: answer.withoutHours,
    hoursNeeded: answer.hoursNeeded,
  })
  say(
    choices.qualityPlanned === 'poor' &&
      answer.hoursToday !== null &&
      choices.hoursPerMonth > answer.hoursToday,
    {
      code: 'poorMoreHours',
      hoursToday: answer.hoursToday ?? 0,
      hours: choices.hoursPerMonth,
    },
  )
  say(ranking.listed.length > 0, { code: 'listed', people: ranking.listed, hours: answer.listedHours })
  if (answer.team === 'bands') {
    const usedPeriods = team.periods.filter((_, t) =>
      ranking.usable.weight.some((row) => (row[t] ?? 0) > 0),
    ).length
    say(usedPeriods === 1, { code: 'onePeriod', months: team.monthsPerPeriod })
    say(ranked.length < 8, { code: 'outerBandsAreOne', people: ranked.length })
    if (team.basis !== 'result') {
      const attainments = (band: string) =>
        ranked.filter((one) => one.band === band).map((one) => one.attainment ?? 0)
      const lowest = Math.min(...ranked.map(({ attainment }) => attainment ?? 0))
      say(attainments('top').length > 0 && attainments('top').every((a) => a < 1), { code: 'topUnderQuota' })
      say(lowest >= 1, { code: 'lowestOnQuota' })
    }
    const middle = ranked
      .filter(({ band }) => band === 'middle')
      .map(({ person }) => hours.targeted[person] ?? 0)
    const average = middle.length === 0 ? 0 : sum(middle) / middle.length
    say(average > 0 && average < assumptions.thinHours.value, { code: 'thinMiddle', hours: average })
  }
  const free = choices.hoursPerMonth - sum(hours.targeted)
  say(free > 0, { code: 'freeHours', hours: free })
  say(choices.hoursPerMonth > ONE_MANAGER, {
    code: 'manyHours',
    people: people.length,
    hours: choices.hoursPerMonth,
  })
  say(team.basis === 'result' && ranked.length > 0, { code: 'withoutQuotas' })
  const adjusted = ranked.filter(isAdjusted)
  say(adjusted.length > 0, { code: 'adjusted', people: adjusted.map(({ person }) => person) })
  for (const { code, person, period } of ranking.usable.flags)
    notices.push({ code: 'flagged', flag: code, person, period })
  return notices
}
