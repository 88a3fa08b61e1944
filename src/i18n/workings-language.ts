/** The language of "How this was worked out", which is fetched when it is first opened. */
export { enWorkings as workingWords } from './en-workings.ts'
