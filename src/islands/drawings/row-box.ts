import type { RowFrame } from '../../charts/row-frame.ts'

/** The box of a drawing: of a fixed length beside a table, so that it prints at the table's scale; else fluid. */
export function rowBox({ isNamed, length }: RowFrame, height: number) {
  return isNamed ? { width: '100%', height } : { viewBox: `0 0 ${length} ${height}`, width: length, height }
}
