import { readingWords } from '../i18n/reading-language.ts'

/** What stands in the first rows of a column, quietly below its head, so that it is known again. */
export function ColumnSamples({ head, samples }: { head: string; samples: readonly string[] }) {
  return (
    <tr class="sample">
      <td colSpan={3}>
        <span class="visually-hidden">{readingWords.samplesOf(head)} </span>
        <span class="samples">
          {samples.map((text, row) => (
            <span key={row}>{text === '' ? '–' : text}</span>
          ))}
        </span>
      </td>
    </tr>
  )
}
