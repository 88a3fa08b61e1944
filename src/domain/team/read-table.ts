import { lateRows } from './late-rows.ts'
import { quotedCells } from './quoted-cells.ts'
import { readRows } from './read-rows.ts'
import { readShaped } from './read-shaped.ts'
import type { Reading, ReadingChoices } from './reading.ts'

/**
 * Read table: any pasted text to a team, with everything that was understood, left out or in doubt.
 * Never throws, whatever the text: what stops a reading stands in `blocked`.
 *
 * @param text as pasted
 * @param choices what the user corrected
 * @param told hears the share that is done, 0-1, from time to time
 * @source own: see `readRows`
 * @example readTable('Ann\t92 %\nBen\t105 %').team?.people[0]?.attainments // [0.92]
 */
export function readTable(
  text: string,
  choices: ReadingChoices = {},
  told: (share: number) => void = () => undefined,
): Reading {
  return readRows(text, choices, quotedCells, (raw, chosen) => readShaped(raw, chosen, told), lateRows)
}
