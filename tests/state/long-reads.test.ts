import { expect, test } from 'vitest'
import { readTable } from '../../src/domain/team/read-table.ts'
import { longReads, type ReadWorker } from '../../src/state/long-reads.ts'
import type { ReadMessage, ReadReply } from '../../src/workers/read.ts'

const reading = readTable('Name\tJan\nAnna\t9')

/** Workers that answer when they are told to. */
const bench = () => {
  const opened: { sent: ReadMessage[]; ended: boolean; worker: ReadWorker }[] = []
  const told: (number | null)[] = []
  const open = () => {
    const one = { sent: [] as ReadMessage[], ended: false, worker: null as unknown as ReadWorker }
    one.worker = {
      postMessage: (message) => one.sent.push(message),
      terminate: () => (one.ended = true),
      onmessage: null,
      onerror: null,
    }
    opened.push(one)
    return one.worker
  }
  const answer = (place: number, data: ReadReply) =>
    opened[place]?.worker.onmessage?.({ data } as MessageEvent<ReadReply>)
  return { opened, told, answer, ...longReads(open, (share) => told.push(share)) }
}

test('a text is read and its progress told', async () => {
  const { read, answer, told } = bench()
  const found = read('text', {})
  answer(0, { share: 0.5 })
  answer(0, { reading })
  expect(await found).toBe(reading)
  expect(told).toEqual([0, 0.5, null])
})

test('the same text is not sent again for a correction', async () => {
  const { read, answer, opened } = bench()
  const first = read('text', {})
  answer(0, { reading })
  await first
  void read('text', { shape: 'deals' })
  expect(opened).toHaveLength(1)
  expect(opened[0]?.sent).toEqual([{ text: 'text', choices: {} }, { choices: { shape: 'deals' } }])
})

test('a new reading breaks off the former, and so does Cancel', async () => {
  const { read, breakOff, opened, answer, told } = bench()
  const first = read('first', {})
  const second = read('second', {})
  expect(await first).toBeNull()
  expect(opened[0]?.ended).toBe(true)
  breakOff()
  expect(await second).toBeNull()
  expect(opened[1]?.ended).toBe(true)
  expect(told.at(-1)).toBeNull()
  const third = read('second', {})
  expect(opened[2]?.sent).toEqual([{ text: 'second', choices: {} }])
  answer(2, { reading })
  expect(await third).toBe(reading)
})

test('a worker that fails or cannot be had says so', async () => {
  const { read, opened } = bench()
  const found = read('text', {})
  opened[0]?.worker.onerror?.({ preventDefault: () => undefined } as ErrorEvent)
  expect(await found).toBe('failed')
  const none = longReads(
    () => {
      throw new TypeError('no worker')
    },
    () => undefined,
  )
  expect(await none.read('text', {})).toBe('failed')
})
