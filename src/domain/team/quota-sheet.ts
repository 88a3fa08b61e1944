import type { Reading, ReadingChoices, Role } from './reading.ts'
import { tellingHead } from './telling-head.ts'

/**
 * Quota sheet: the choices by which the same reader reads a table of quotas: what it would take for quotas, or
 * else for results, is what is looked for, and nothing else is measured.
 *
 * @param found the table as it is read without choices
 * @param choices those it was read with
 * @example quotaSheet(readTable('Name\tQuota\nAnn\t90', {}), {}).roles // { 0: 'name', 1: 'result' }
 */
export function quotaSheet(found: Reading, choices: ReadingChoices): ReadingChoices {
  const hasQuotas = found.groups.some(({ role }) => role === 'quota')
  const wanted = (role: Role, head: string): Role => {
    // Beside a team's results, more quotas than periods would be too many.
    if (role === 'quota' || (role === 'ignore' && tellingHead(head) === 'quota')) return 'result'
    if (role === 'result' || role === 'attainment') return hasQuotas ? 'ignore' : 'result'
    return role === 'coachingHours' || role === 'startDate' || role === 'group' ? 'ignore' : role
  }
  const roles = found.groups.flatMap(({ role, columns, heads }) =>
    columns.map((column, place) => [column, wanted(role, heads[place] ?? '')] as const),
  )
  return {
    ...choices,
    shape: found.shape.value === 'deals' ? 'people' : found.shape.value,
    measure: 'result',
    roles: Object.fromEntries(roles),
  }
}
