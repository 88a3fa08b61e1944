import { at } from '../at.ts'
import { attainmentSums, personAttainment } from '../attainment.ts'
import type { CoachingPlan } from '../coaching-plan.ts'
import { figure, type Working, working } from './working.ts'

/**
 * Working of a person's attainment: the sums it divides, or the periods it is the mean of.
 *
 * @param person place in `Team.people`
 * @returns null without quotas, and where nothing is known
 * @example attainmentWorking(plan, 0)?.figures[0] // { code: 'sold', value: 238.4, unit: 'amount', origin: 'table' }
 */
export function attainmentWorking({ team }: CoachingPlan, person: number): Working | null {
  const one = at(team.people, person)
  const attainment = personAttainment(one, team.basis)
  if (attainment === null) return null
  const results = [figure('attainment', attainment, 'ratio')]
  if (team.basis === 'quota') {
    const { sold, asked, periods } = attainmentSums(one.results, one.quotas)
    return working('attainment', 'pooled', {
      figures: [
        figure('sold', sold, 'amount', 'table'),
        figure('asked', asked, 'amount', 'table'),
        figure('periods', periods, 'count', 'table'),
      ],
      results,
    })
  }
  const lines = one.attainments.flatMap((given, period) =>
    given === null ? [] : [{ period, figures: [figure('given', given, 'ratio', 'table')] }],
  )
  const all = lines.reduce((sum, { figures }) => sum + (figures[0]?.value ?? 0), 0)
  return working('attainment', 'mean', {
    figures: [figure('sumOfGiven', all, 'ratio', 'table'), figure('periods', lines.length, 'count', 'table')],
    lines,
    results,
  })
}
