import { fileURLToPath } from 'node:url'
import type { Page } from '@playwright/test'
import { noteCells } from './paste.ts'

interface NamedFile {
  readonly name: string
  readonly content: string | Buffer
}

/** The path of a workbook that was written by another program. */
export const fixture = (name: string) =>
  fileURLToPath(new URL(`../workers/fixtures/${name}`, import.meta.url))

/** Every name in the workbooks of the fixtures: none of them may leave the browser. */
const NAMES = 'Karola\tLorenz\tMireille\tNandor\tOdette\tPiroska\tthree-sheets\tNorth & South'

/** Chooses files as a user does: by the button, in the window that the browser opens. */
export const chooseFile = async (page: Page, ...files: (string | NamedFile)[]) => {
  noteCells(page.context(), NAMES)
  const opened = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Open file' }).click()
  const chooser = await opened
  const paths = files.filter((file) => typeof file === 'string')
  const made = files.flatMap((file) =>
    typeof file === 'string'
      ? []
      : [{ name: file.name, mimeType: '', buffer: Buffer.from(file.content as string) }],
  )
  for (const { buffer } of made) noteCells(page.context(), buffer.toString())
  await (paths.length > 0 ? chooser.setFiles(paths) : chooser.setFiles(made))
}

/** Drags a file of this machine over a place of the page, and lets it fall there when asked. */
export const dragFile = async (page: Page, path: string, to: { x: number; y: number }) => {
  noteCells(page.context(), NAMES)
  const session = await page.context().newCDPSession(page)
  const data = { items: [], files: [path], dragOperationsMask: 1 }
  const send = (type: 'dragEnter' | 'dragOver' | 'drop') =>
    session.send('Input.dispatchDragEvent', { type, ...to, data })
  await send('dragEnter')
  await send('dragOver')
  return { drop: () => send('drop') }
}
