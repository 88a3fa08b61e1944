import { unzipSync } from 'fflate'
import { readXlsx, type Sheet } from 'hucre/xlsx'
import { type FileRefusal, MOST_BYTES } from '../domain/team/file-refusal.ts'
import type { SheetCell } from '../domain/team/sheet-cell.ts'
import { sheetText } from '../domain/team/sheet-text.ts'

/** A sheet that holds something. */
export interface WorkbookSheet {
  readonly name: string
  readonly text: string
  /** Cells with a formula whose result was not saved with it: they are blank in the text. */
  readonly unsolved: number
}

export type WorkbookReply = { readonly sheets: readonly WorkbookSheet[] } | { readonly refused: FileRefusal }

const MOST_UNFOLDED = 200 * 1024 * 1024
const MOST_PARTS = 1000
/** What the packing of a zip archive can save at most. */
const BEST_RATIO = 1032

/**
 * The sheets of a workbook as texts, the visible ones in their order; hidden ones only where no other says
 * anything. The one file that knows the libraries.
 */
export async function readWorkbook(bytes: Uint8Array): Promise<WorkbookReply> {
  const refused = refusalOf(bytes)
  if (refused !== null) return { refused }
  const names: { readonly hidden: boolean; readonly index: number }[] = []
  try {
    await readXlsx(bytes, {
      sheets: ({ hidden = false, veryHidden = false }, index) => {
        names.push({ hidden: hidden || veryHidden, index })
        return false
      },
    })
  } catch {
    return { refused: 'damaged' }
  }
  if (names.length === 0) return { refused: 'otherPacked' }
  const visible = await readSheets(bytes, indexesOf(names, false))
  return 'sheets' in visible || visible.refused !== 'empty'
    ? visible
    : readSheets(bytes, indexesOf(names, true))
}

const indexesOf = (names: readonly { hidden: boolean; index: number }[], areHidden: boolean) =>
  names.filter(({ hidden }) => hidden === areHidden).map(({ index }) => index)

/** One by one: one that is only a chart, or is broken, does not take the others with it. */
async function readSheets(bytes: Uint8Array, indexes: readonly number[]): Promise<WorkbookReply> {
  const sheets: WorkbookSheet[] = []
  let failed = 0
  for (const index of indexes) {
    const sheet = await readSheet(bytes, index)
    if (sheet === null) {
      failed += 1
      continue
    }
    const text = sheetText(cellsOf(sheet), MOST_BYTES)
    if (text === null) return { refused: 'tooLarge' }
    if (text !== '') sheets.push({ name: sheet.name, text, unsolved: unsolvedIn(sheet) })
  }
  if (sheets.length > 0) return { sheets }
  return { refused: failed > 0 ? 'damaged' : 'empty' }
}

async function readSheet(bytes: Uint8Array, index: number): Promise<Sheet | null> {
  try {
    return (await readXlsx(bytes, { sheets: [index], readStyles: true })).sheets[0] ?? null
  } catch {
    return null
  }
}

function* cellsOf({ rows, cells }: Sheet): Generator<readonly SheetCell[]> {
  for (const [row, values] of rows.entries()) {
    yield values.map((value, column) => ({
      value,
      format: cells?.get(`${row},${column}`)?.style?.numFmt ?? '',
    }))
  }
}

function unsolvedIn({ cells }: Sheet): number {
  let count = 0
  for (const { formula, value } of cells?.values() ?? [])
    if (formula !== undefined && value === null) count += 1
  return count
}

/** Looks at the list of parts alone, before anything is unfolded. */
function refusalOf(bytes: Uint8Array): FileRefusal | null {
  if (!isPlainlyListed(bytes)) return 'damaged'
  let [unfolded, parts, isWorkbook] = [0, 0, false]
  try {
    unzipSync(bytes, {
      filter: ({ name, size, originalSize, compression }) => {
        parts += 1
        isWorkbook ||= name === '[Content_Types].xml'
        // A part that claims to be empty is not believed.
        unfolded +=
          originalSize === 0 && compression !== 0 ? (size || bytes.length) * BEST_RATIO : originalSize
        return false
      },
    })
  } catch {
    return 'damaged'
  }
  if (parts > MOST_PARTS || unfolded > MOST_UNFOLDED) return 'unfoldsTooLarge'
  return isWorkbook ? null : 'otherPacked'
}

const END_OF_LIST = 0x0605_4b50
const LARGE_LIST = 0x0706_4b50
const END_LENGTH = 22
const LONGEST_COMMENT = 65_535

/**
 * The two libraries find the list of parts in two ways, so it must be one that both see alike: counted
 * once, and not of the kind for archives above 4 GB.
 */
function isPlainlyListed(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const lowest = Math.max(0, bytes.length - END_LENGTH - LONGEST_COMMENT)
  for (let at = bytes.length - END_LENGTH; at >= lowest; at -= 1) {
    if (view.getUint32(at, true) !== END_OF_LIST) continue
    const isLarge = at >= 20 && view.getUint32(at - 20, true) === LARGE_LIST
    return !isLarge && view.getUint16(at + 8, true) === view.getUint16(at + 10, true)
  }
  return false
}
