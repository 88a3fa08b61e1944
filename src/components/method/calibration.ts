import written from '../../../content/calibration.json'
import type { Cell, CellResult, Tenth } from '../../../scripts/calibration.ts'

/** What was stated of the people of some simulated teams, and how often it was true. Shares. */
export interface Stated {
  readonly stated: number
  readonly actual: number
}

interface Calibration {
  readonly measured: {
    /** Year, month and day. */
    readonly date: string
    readonly processor: string
    readonly node: string
  }
  readonly world: Readonly<Record<'monthlyNoise' | 'periodNoise' | 'hoursPerPerson', number>>
  readonly cells: readonly CellResult[]
  readonly tenths: readonly Tenth[]
  readonly limits: readonly (Cell & Stated)[]
  readonly bootstrap: readonly (Cell & Stated)[]
}

/** What `npm run calibrate` measured last. */
export const calibration = written as Calibration

/** Months and sizes of team that were simulated, ascending. */
export const months = [...new Set(calibration.cells.map((cell) => cell.months))].sort((a, b) => a - b)
export const sizes = [...new Set(calibration.cells.map(({ people }) => people))].sort((a, b) => a - b)
/** Reliabilities of one month that were set and not drawn, ascending. */
export const reliabilities = [...new Set(calibration.cells.map(({ reliability }) => reliability))]
  .filter((reliability) => reliability !== 'prior')
  .sort((a, b) => a - b)

/** The simulated teams of one size, span and reliability. */
export function cellOf(people: number, span: number, reliability: Cell['reliability']): CellResult {
  return found(
    calibration.cells.find(
      (cell) => cell.people === people && cell.months === span && cell.reliability === reliability,
    ),
    `cell of ${people} people, ${span} months, reliability ${reliability}`,
  )
}

/** What is true of a world that the method does not know of. */
export function limitOf(wanted: Partial<Cell>): Stated {
  const entries = Object.entries(wanted) as [keyof Cell, unknown][]
  return found(
    calibration.limits.find((limit) => entries.every(([key, value]) => limit[key] === value)),
    `limit ${JSON.stringify(wanted)}`,
  )
}

function found<T>(one: T | undefined, what: string): T {
  if (one === undefined) throw new Error(`content/calibration.json has no ${what}`)
  return one
}
