/** The words about long texts: apart from `language.ts`, since they come with the first long text. */
export { enLong as longWords } from './en-long.ts'
