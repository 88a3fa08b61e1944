import { readTable } from '../domain/team/read-table.ts'
import type { Reading, ReadingChoices } from '../domain/team/reading.ts'

/** The text comes only when it is another than before: a long one takes long to send. */
export interface ReadMessage {
  readonly text?: string
  readonly choices: ReadingChoices
}

/** The share that is done, 0-1, and at the end the reading. */
export type ReadReply = { readonly share: number } | { readonly reading: Reading }

let text = ''

addEventListener('message', ({ data }: MessageEvent<ReadMessage>) => {
  text = data.text ?? text
  const told = (share: number) => postMessage({ share } satisfies ReadReply)
  postMessage({ reading: readTable(text, data.choices, told) } satisfies ReadReply)
})
