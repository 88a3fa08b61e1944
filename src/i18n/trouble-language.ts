/** The words for what a reading could not use: they come with the first trouble. */
export { enTrouble as troubleWords } from './en-trouble.ts'
