import { atom } from 'nanostores'
import { fileKind } from '../domain/team/file-kind.ts'
import { type FileRefusal, MOST_BYTES } from '../domain/team/file-refusal.ts'
import { fileText, isMarkup } from '../domain/team/file-text.ts'
import workbookWorker from '../workers/workbook.ts?worker&url'
import type { WorkbookReply, WorkbookSheet } from '../workers/workbook.ts'
import { $page } from './page.ts'
import type { PageState } from './page-state.ts'
import { prepareReader, readText } from './team-text.ts'
import { openWorker } from './trusted.ts'
import { runWorkbook } from './workbook-run.ts'

/** The file that was opened last: its sheets, or why it was not read. */
export type OpenedFile =
  | { readonly kind: 'none' | 'reading' }
  | { readonly kind: 'read'; readonly sheets: readonly WorkbookSheet[]; readonly chosen: number }
  | { readonly kind: 'refused'; readonly why: FileRefusal; readonly beside: string }

export const $file = atom<OpenedFile>({ kind: 'none' })

let latest = 0

/**
 * Opens a file as the team, as if its text had been pasted. A text that comes meanwhile is newer and stays.
 *
 * @param taken called when the file was read, before its text is
 */
export async function openFiles(files: readonly File[], taken: (how: 'paste') => void): Promise<void> {
  const [file] = files
  if (file === undefined) return
  const turn = (latest += 1)
  const { text } = $page.get()
  $file.set({ kind: 'reading' })
  void prepareReader()
  const reply = files.length > 1 ? ({ refused: 'several' } as const) : await sheetsOf(file)
  if (turn !== latest) return
  if ($page.get().text !== text) $file.set({ kind: 'none' })
  else if ('refused' in reply) $file.set({ kind: 'refused', why: reply.refused, beside: text })
  else {
    taken('paste')
    $file.set({ kind: 'read', sheets: reply.sheets, chosen: 0 })
    await takeSheet(0)
  }
}

/** Reads another sheet of the workbook that is open. */
export async function takeSheet(chosen: number): Promise<void> {
  const file = $file.get()
  const sheet = file.kind === 'read' ? file.sheets[chosen] : undefined
  if (file.kind !== 'read' || sheet === undefined) return
  $file.set({ ...file, chosen })
  await readText(sheet.text, 'paste')
}

/** Which sheet the page shows: none once something else was pasted, the former one after a step back. */
export function shownSheet(file: OpenedFile, { origin, text }: PageState): number | null {
  if (file.kind !== 'read' || origin !== 'own') return null
  if (file.sheets[file.chosen]?.text === text) return file.chosen
  const place = file.sheets.findIndex((sheet) => sheet.text === text)
  return place === -1 ? null : place
}

async function sheetsOf(file: File): Promise<WorkbookReply> {
  if (file.size > MOST_BYTES) return { refused: 'tooLarge' }
  const bytes = await bytesOf(file)
  if (bytes === null) return { refused: 'unreadable' }
  const kind = fileKind(new Uint8Array(bytes))
  if (kind === 'zip') return runWorkbook(bytes, () => openWorker(workbookWorker))
  if (kind !== 'text') return { refused: kind }
  const text = fileText(new Uint8Array(bytes))
  if (text.trim() === '') return { refused: 'empty' }
  return isMarkup(text) ? { refused: 'markup' } : { sheets: [{ name: '', text, unsolved: 0 }] }
}

/** A folder, or a file that was moved, cannot be handed out. */
async function bytesOf(file: File): Promise<ArrayBuffer | null> {
  try {
    return await file.arrayBuffer()
  } catch {
    return null
  }
}
