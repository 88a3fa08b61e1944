import { columnsOf } from '../../../src/domain/team/columns.ts'
import { quotedCells } from '../../../src/domain/team/quoted-cells.ts'
import { splitRows } from '../../../src/domain/team/rows.ts'
import { tellingHead } from '../../../src/domain/team/telling-head.ts'
import { tableOf } from '../../../src/domain/team/table.ts'

/** A table as the reader sees it after the first steps; cells stand apart by `|` for the eye. */
export const tableOfText = (...lines: readonly string[]) =>
  tableOf(
    splitRows(
      lines
        .map((line) =>
          line
            .split('|')
            .map((cell) => cell.trim())
            .join('\t'),
        )
        .join('\n'),
      quotedCells,
    ).rows,
    tellingHead,
  )

export const columnsOfText = (...lines: readonly string[]) => columnsOf(tableOfText(...lines), tellingHead)
