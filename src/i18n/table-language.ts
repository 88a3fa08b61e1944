/** The words for tables with teams, repeated names or start dates. */
export { enTable as tableWords } from './en-table.ts'
