import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { runWorkbook, type WorkbookWorker } from '../../src/state/workbook-run.ts'

/** A worker that answers when it is told to. */
class AWorker implements WorkbookWorker {
  onmessage: WorkbookWorker['onmessage'] = null
  onerror: WorkbookWorker['onerror'] = null
  postMessage = vi.fn()
  terminate = vi.fn()
}

const reply = { sheets: [{ name: 'Team', text: 'Ann\t1', unsolved: 0 }] }
const prevented = vi.fn()

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

describe('a workbook in a worker', () => {
  it('is handed over, not copied, and the worker ends with its answer', async () => {
    const worker = new AWorker()
    const bytes = new ArrayBuffer(8)
    const read = runWorkbook(bytes, () => worker)
    expect(worker.postMessage).toHaveBeenCalledExactlyOnceWith(bytes, [bytes])
    worker.onmessage?.({ data: reply } as MessageEvent)
    expect(await read).toBe(reply)
    expect(worker.terminate).toHaveBeenCalledOnce()
    expect(vi.getTimerCount()).toBe(0)
  })
  it('has ten seconds', async () => {
    const worker = new AWorker()
    const read = runWorkbook(new ArrayBuffer(8), () => worker)
    vi.advanceTimersByTime(9_999)
    expect(worker.terminate).not.toHaveBeenCalled()
    vi.advanceTimersByTime(1)
    expect(await read).toEqual({ refused: 'tooSlow' })
    expect(worker.terminate).toHaveBeenCalledOnce()
  })
  it('is refused when the worker breaks, without a complaint of the page', async () => {
    const worker = new AWorker()
    const read = runWorkbook(new ArrayBuffer(8), () => worker)
    worker.onerror?.({ preventDefault: prevented } as unknown as ErrorEvent)
    expect(await read).toEqual({ refused: 'damaged' })
    expect(prevented).toHaveBeenCalledOnce()
    expect(worker.terminate).toHaveBeenCalledOnce()
  })
  it('is refused where no worker can be had', async () => {
    const none = () => {
      throw new Error('forbidden')
    }
    expect(await runWorkbook(new ArrayBuffer(8), none)).toEqual({ refused: 'damaged' })
    expect(vi.getTimerCount()).toBe(0)
  })
})
