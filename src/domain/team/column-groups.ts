import type { ColumnGroup, Role } from './reading.ts'

/**
 * Column groups: neighbouring columns of one role as one row of "How we read your table".
 *
 * @example columnGroups(['name', 'result', 'result'], ['Name', 'Jan', 'Feb']).length // 2
 */
export function columnGroups(roles: readonly Role[], heads: readonly string[]): readonly ColumnGroup[] {
  const groups: { role: Role; columns: number[]; heads: string[] }[] = []
  roles.forEach((role, column) => {
    const head = heads[column] ?? ''
    const last = groups.at(-1)
    if (last?.role === role) {
      last.columns.push(column)
      last.heads.push(head)
    } else groups.push({ role, columns: [column], heads: [head] })
  })
  return groups
}
