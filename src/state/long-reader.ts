import type { Reading, ReadingChoices } from '../domain/team/reading.ts'
import readWorker from '../workers/read.ts?worker&url'
import { $longReading } from './long-reading.ts'
import { longReads } from './long-reads.ts'
import { openWorker } from './trusted.ts'

const reads = longReads(
  () => openWorker(readWorker),
  (share) => $longReading.set(share === null ? null : { kind: 'reading', share }),
)

/** Reads a long text in a worker, or here where no worker runs. Null when it is broken off. */
export async function readLong(text: string, choices: ReadingChoices): Promise<Reading | null> {
  const found = await reads.read(text, choices)
  if (found !== 'failed') return found
  const { readTable } = await import('../domain/team/read-table.ts')
  return readTable(text, choices)
}

/** Ends the reading that is under way; the team stays what it was. */
export function breakOffReading(): void {
  reads.breakOff()
}
