/** The words for currencies, errors and short numbers: they come with a table that has them. */
export { enMarks as marksWords } from './en-marks.ts'
