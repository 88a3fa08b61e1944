import { readWorkbook, type WorkbookReply } from './read-workbook.ts'

export type { WorkbookReply, WorkbookSheet } from './read-workbook.ts'

addEventListener('message', ({ data }: MessageEvent<ArrayBuffer>) => {
  void readWorkbook(new Uint8Array(data)).then((reply) => postMessage(reply satisfies WorkbookReply))
})
