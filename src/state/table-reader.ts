import type { readShaped } from '../domain/team/read-shaped.ts'
import type { readRows } from '../domain/team/read-rows.ts'
import type { Reading, ReadingChoices } from '../domain/team/reading.ts'
import type { CutCells } from '../domain/team/rows.ts'
import { isLong } from './long-reading.ts'

interface Tools {
  readonly readRows: typeof readRows
  readonly plainCells: CutCells
  /** Only a text with quotes needs the CSV library. */
  readonly quotedCells?: CutCells
  /** Only rows that are not one a person need more. */
  readonly readShaped?: typeof readShaped
}

let tools: Tools | null = null

/** The reading, where all that it needs is there: then nothing can come between. Null where something lacks. */
export function readAtOnce(text: string, choices: ReadingChoices): Reading | null {
  if (tools === null || isLong(text)) return null
  const cut = text.includes('"') ? tools.quotedCells : tools.plainCells
  const shaped = tools.readShaped ?? (() => null)
  return cut === undefined ? null : tools.readRows(text, choices, cut, (raw, chosen) => shaped(raw, chosen))
}

/** The reading when what it needs has come; null when a long one is broken off. */
export async function readToCome(text: string, choices: ReadingChoices): Promise<Reading | null> {
  if (isLong(text)) return (await import('./long-reader.ts')).readLong(text, choices)
  await prepareReader()
  if (text.includes('"')) {
    const { quotedCells } = await import('../domain/team/quoted-cells.ts')
    tools = tools && { ...tools, quotedCells }
  }
  const reading = readAtOnce(text, choices)
  if (reading !== null) return reading
  const { readShaped: shaped } = await import('../domain/team/read-shaped.ts')
  tools = tools && { ...tools, readShaped: shaped }
  return readAtOnce(text, choices)
}

/** Fetches the reader of plain tables, ahead of the paste when the box is touched. */
export async function prepareReader(): Promise<void> {
  const [{ readRows: read }, { plainCells }] = await Promise.all([
    import('../domain/team/read-rows.ts'),
    import('../domain/team/rows.ts'),
  ])
  tools = { ...tools, readRows: read, plainCells }
}
