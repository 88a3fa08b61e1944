/** The words of opening a file, which come with the first one. */
export { enFiles as fileWords } from './en-files.ts'
