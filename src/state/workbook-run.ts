import type { WorkbookReply } from '../workers/workbook.ts'

/** As much of a Worker as is needed here. */
export interface WorkbookWorker {
  postMessage: (message: ArrayBuffer, transfer: Transferable[]) => void
  terminate: () => void
  onmessage: ((event: MessageEvent<WorkbookReply>) => void) | null
  onerror: ((event: ErrorEvent) => void) | null
}

const LONGEST_MS = 10_000

/** Reads a workbook in a worker of its own, which is ended when it has answered, broken, or had its time. */
export function runWorkbook(bytes: ArrayBuffer, open: () => WorkbookWorker): Promise<WorkbookReply> {
  return new Promise((resolve) => {
    let worker: WorkbookWorker | null = null
    const end = (reply: WorkbookReply) => {
      clearTimeout(timer)
      worker?.terminate()
      resolve(reply)
    }
    const timer = setTimeout(() => end({ refused: 'tooSlow' }), LONGEST_MS)
    try {
      worker = open()
      worker.onmessage = ({ data }) => end(data)
      worker.onerror = (event) => {
        event.preventDefault()
        end({ refused: 'damaged' })
      }
      worker.postMessage(bytes, [bytes])
    } catch {
      end({ refused: 'damaged' })
    }
  })
}
