import { further } from './further.ts'
import { readPeople } from './read-rows.ts'
import type { Reading, ReadingChoices } from './reading.ts'
import type { RawTable } from './rows.ts'

/**
 * Read in full: rows of a table that is not plain to a team.
 *
 * @see readPeople
 */
export function readInFull(raw: RawTable, choices: ReadingChoices): Reading {
  return readPeople(raw, choices, further)
}
