import type { withAddedQuotas } from '../domain/team/added-quotas.ts'
import type { quotaSheet } from '../domain/team/quota-sheet.ts'
import type { readShaped } from '../domain/team/read-shaped.ts'
import { readRows } from '../domain/team/read-rows.ts'
import type { QuotasPasted } from '../domain/team/quotas-pasted.ts'
import type { Reading, ReadingChoices } from '../domain/team/reading.ts'
import { type CutCells, plainCells } from '../domain/team/rows.ts'
import { $longReading, isLong } from './long-reading.ts'

/** Above this many characters a tab may run out of memory. */
const LARGEST = 20 * 1024 * 1024

/** Only a text with quotes needs the CSV library. */
let quotedCells: CutCells | null = null
/** Only rows that are not one a person need more. */
let shaped: typeof readShaped | null = null
/** Only quotas from a second paste are joined. */
let quotas: {
  readonly withAddedQuotas: typeof withAddedQuotas
  readonly quotaSheet: typeof quotaSheet
} | null = null

/** The reading, where all that it needs is there: then nothing can come between. Null where something lacks. */
export function readAtOnce(text: string, choices: ReadingChoices): Reading | null {
  const reading = tableAtOnce(text, choices)
  if (choices.quotas === undefined || reading === null) return reading
  if (quotas === null) return null
  const given = formatOf(choices.quotas)
  const found = tableAtOnce(choices.quotas.text, given)
  const sheet = found && tableAtOnce(choices.quotas.text, quotas.quotaSheet(found, given))
  return sheet && quotas.withAddedQuotas(reading, sheet, choices.quotas)
}

/** The reading when what it needs has come; null when it is refused, or a long one broken off. */
export async function readToCome(text: string, choices: ReadingChoices): Promise<Reading | null> {
  const reading = await tableToCome(text, choices)
  if (choices.quotas === undefined || reading === null) return reading
  const [added, sheets] = await Promise.all([
    import('../domain/team/added-quotas.ts'),
    import('../domain/team/quota-sheet.ts'),
  ])
  quotas = { ...added, ...sheets }
  const given = formatOf(choices.quotas)
  const found = await tableToCome(choices.quotas.text, given)
  const sheet = found && (await tableToCome(choices.quotas.text, quotas.quotaSheet(found, given)))
  return sheet && quotas.withAddedQuotas(reading, sheet, choices.quotas)
}

function tableAtOnce(text: string, choices: ReadingChoices): Reading | null {
  const cut = text.includes('"') ? quotedCells : plainCells
  if (cut === null || isLong(text)) return null
  return readRows(text, choices, cut, (raw, chosen) => shaped?.(raw, chosen) ?? null)
}

async function tableToCome(text: string, choices: ReadingChoices): Promise<Reading | null> {
  if (text.length > LARGEST) {
    $longReading.set({ kind: 'tooLarge' })
    return null
  }
  if (isLong(text)) return (await import('./long-reader.ts')).readLong(text, choices)
  if (text.includes('"')) ({ quotedCells } = await import('../domain/team/quoted-cells.ts'))
  const reading = tableAtOnce(text, choices)
  if (reading !== null) return reading
  shaped = (await import('../domain/team/read-shaped.ts')).readShaped
  return tableAtOnce(text, choices)
}

const formatOf = ({ numberFormat }: QuotasPasted): ReadingChoices =>
  numberFormat === undefined ? {} : { numberFormat }
