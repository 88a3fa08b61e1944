import type { Rich } from '../i18n/rich.ts'

/** A sentence of `i18n` with its marked words, strong figures and links to people's rows. */
export function RichText({ rich, rowId }: { rich: Rich; rowId?: (person: number) => string }) {
  return (
    <>
      {rich.map((part, i) =>
        typeof part === 'string' ? (
          part
        ) : 'mark' in part ? (
          <mark key={i}>{part.mark}</mark>
        ) : 'strong' in part ? (
          <b key={i}>{part.strong}</b>
        ) : rowId === undefined ? (
          <b key={i}>{part.text}</b>
        ) : (
          <a key={i} href={`#${rowId(part.person)}`}>
            {part.text}
          </a>
        ),
      )}
    </>
  )
}
