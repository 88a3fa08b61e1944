/** The words of a reading: apart from `language.ts`, since they come with the first table. */
export { enReading as readingWords } from './en-reading.ts'
