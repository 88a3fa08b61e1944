import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import Papa from 'papaparse'
import { readTable } from '../src/domain/team/read-table.ts'
import { uniformsFrom } from '../src/domain/uniform.ts'
import { timeOf } from './measured-team.ts'

const STAGES = ['Closed Won', 'Closed Lost', 'Negotiation']
const SELLERS = 100
const DAYS = 28
const MONTHS = 12

/** A list of so many deals as a CRM exports it, of a hundred sellers over a year: the same at each run. */
export function dealsToMeasure(deals: number): string {
  const uniform = uniformsFrom(deals)
  const upTo = (n: number) => Math.floor(uniform() * n)
  const two = (n: number) => String(n + 1).padStart(2, '0')
  const rows = Array.from({ length: deals }, (_, i) => {
    const month = two(upTo(MONTHS))
    return [
      `OPP-${i}`,
      `Seller ${two(upTo(SELLERS))}`,
      `Product ${upTo(7)}`,
      `Account ${upTo(900)}`,
      STAGES[upTo(STAGES.length)],
      `2025-${month}-01`,
      `2025-${month}-${two(upTo(DAYS))}`,
      (uniform() * 5000).toFixed(2),
    ].join(',')
  })
  return ['Opportunity,Owner,Product,Account,Stage,Created,Close Date,Amount', ...rows].join('\n')
}

/** Milliseconds from the text to a team. */
export function timeOfDeals(text: string): number {
  sweep()
  return timeOf(() => readTable(text))
}

/** Milliseconds that the CSV library alone takes to cut the same text into cells. */
export function timeOfLibrary(text: string): number {
  sweep()
  return timeOf(() => Papa.parse(text, { delimiter: ',' }))
}

let gc: (() => void) | null = null

/** Clears the memory first, so that one does not pay for what the other left behind. */
function sweep(): void {
  if (gc === null) {
    setFlagsFromString('--expose-gc')
    gc = runInNewContext('gc') as () => void
  }
  gc()
}
