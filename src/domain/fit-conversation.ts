import { assumptions } from './assumptions.ts'
import { at } from './at.ts'
import { personAttainment } from './attainment.ts'
import type { BandProbabilities } from './band-probabilities.ts'
import { scoreKeys } from './percentile-rank.ts'
import type { Ranking } from './ranking.ts'
import type { Team } from './team.ts'
import { byCodeUnits } from './tie-order.ts'

/** Draws are counted: 1,200 of 2,000 are enough, whatever the last digit of their share. */
const ALMOST = 1e-9

/** 'conversation': worth a conversation about fit. 'watch': the same without quotas, where nobody is under one. */
export type FitAdvice = 'conversation' | 'watch' | null

/**
 * Fit conversation: for whom it is worth talking about whether the job fits.
 *
 * Weakest by the data and not by a pin, attainment < 1, 3 months of usable periods, P(weakest) >= 0.6.
 * At most five: highest P first, then the lower score, then the name. Without quotas only "watch".
 *
 * @param probabilities one a ranked person
 * @returns one advice a ranked person
 * @source own: in simulation about one in four such suggestions is about somebody else
 * @example fitAdvice(team, ranking, probabilities) // ['conversation', null, ...]
 */
export function fitAdvice(
  team: Team,
  { ranked }: Ranking,
  probabilities: readonly BandProbabilities[],
): FitAdvice[] {
  const keys = scoreKeys(ranked.map(({ score }) => score))
  const chance = (i: number) => at(probabilities, i).weakest
  const name = (i: number) => team.people[ranked[i]?.person ?? -1]?.name ?? ''
  const advised = ranked
    .map((_, i) => i)
    .filter((i) => {
      const { band, isPinned, months, person } = at(ranked, i)
      const attainment = personAttainment(at(team.people, person), team.basis)
      return (
        band === 'weakest' &&
        !isPinned &&
        (attainment === null || attainment < 1) &&
        months >= assumptions.fitMonths.value &&
        chance(i) >= assumptions.fitProbability.value - ALMOST
      )
    })
    .sort(
      (a, b) =>
        chance(b) - chance(a) || (keys[a] ?? 0) - (keys[b] ?? 0) || byCodeUnits(name(a), name(b)) || a - b,
    )
    .slice(0, assumptions.fitMostPeople.value)
  const advice = team.basis === 'result' ? 'watch' : 'conversation'
  return ranked.map((_, i) => (advised.includes(i) ? advice : null))
}
