import type { Marks, Reading, ReadingChoices } from './reading.ts'

/**
 * With marks: a reading with the currency of its team, and with the one question where every number is
 * written short. Marks that say nothing are left away.
 */
export function withMarks(found: Reading, marks: Marks, { readsShort = false }: ReadingChoices): Reading {
  const { marks: _, ...reading } = found
  const { currency, currencies, short, errors, mixed } = marks
  const saysNothing = currencies.length === 0 && (currency ?? short ?? errors ?? mixed) === null
  if (saysNothing) return reading
  const { team, blocked } = reading
  const lacksNumbers = blocked?.code === 'noNumbers' || blocked?.code === 'noDeals'
  const hasMoney = team !== null && team.basis !== 'attainment' && currency !== null
  return {
    ...reading,
    marks,
    blocked: lacksNumbers && short !== null && !readsShort ? { code: 'short' } : blocked,
    team: hasMoney ? { ...team, currency } : team,
  }
}
