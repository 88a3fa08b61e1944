/** The first page's own words in the language of this build: to be changed together with `language.ts`. */
export { enHome as homeWords } from './en-home.ts'
