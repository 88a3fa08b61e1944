import type { Reading, ReadingChoices } from '../domain/team/reading.ts'
import type { ReadMessage, ReadReply } from '../workers/read.ts'

/** As much of a Worker as is needed here. */
export interface ReadWorker {
  postMessage: (message: ReadMessage) => void
  terminate: () => void
  onmessage: ((event: MessageEvent<ReadReply>) => void) | null
  onerror: ((event: ErrorEvent) => void) | null
}

export interface LongReads {
  /** Null when it is broken off, 'failed' where no worker runs. */
  readonly read: (text: string, choices: ReadingChoices) => Promise<Reading | null | 'failed'>
  readonly breakOff: () => void
}

/**
 * Reads long texts in a worker, one at a time: a new reading breaks off the former. The worker keeps its text,
 * which is long to send, for the next correction.
 *
 * @param told hears the share that is done, and null at the end
 */
export function longReads(open: () => ReadWorker, told: (share: number | null) => void): LongReads {
  let worker: ReadWorker | null = null
  let known: string | null = null
  let end: ((found: Reading | null | 'failed') => void) | null = null

  const finish = (found: Reading | null | 'failed') => {
    const ended = end
    end = null
    told(null)
    ended?.(found)
  }
  const close = () => {
    worker?.terminate()
    worker = known = null
  }
  const breakOff = () => {
    if (end === null) return
    close()
    finish(null)
  }
  const opened = (): ReadWorker => {
    const fresh = open()
    fresh.onmessage = ({ data }) => {
      if ('share' in data) told(data.share)
      else finish(data.reading)
    }
    fresh.onerror = (event) => {
      event.preventDefault()
      close()
      finish('failed')
    }
    return fresh
  }
  const read = (text: string, choices: ReadingChoices) =>
    new Promise<Reading | null | 'failed'>((done) => {
      breakOff()
      end = done
      told(0)
      try {
        worker ??= opened()
        worker.postMessage(text === known ? { choices } : { text, choices })
        known = text
      } catch {
        close()
        finish('failed')
      }
    })
  return { read, breakOff }
}
