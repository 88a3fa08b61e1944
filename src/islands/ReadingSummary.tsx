import { readingWords } from '../i18n/reading-language.ts'
import { useLatePage } from './use-page.ts'

/** One sentence on how the table was read, with the way to change it. */
export function ReadingSummary({ href }: { href: string }) {
  const { reading, team, namesHidden } = useLatePage()
  if (reading === null) return null
  if (team === null) {
    return (
      <p class="read-note hint">
        <a href={href}>{readingWords.changeLink}</a>
      </p>
    )
  }
  const first = reading.leftOut[0]
  return (
    <p class="read-note hint">
      {readingWords.summary(reading, team.people.length)}{' '}
      {first !== undefined &&
        !namesHidden &&
        `${readingWords.leftOut(first.line, firstCell(first.cells), first.reason, reading.shape.value)} `}
      <a href={href}>{readingWords.changeLink}</a>
    </p>
  )
}

/** What a line is recognised by: its first cell that is not blank. */
export function firstCell(cells: readonly string[]): string {
  return cells.find((cell) => cell.trim() !== '')?.trim() ?? ''
}
