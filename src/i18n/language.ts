/**
 * The language of this build: the lines to change for a second one stand here and in the other files
 * that end in `-language.ts`, apart because what a page does not show it need not fetch.
 */
export { en as words, enArticle as articleWords, enFrame as frameWords, enPages as pageWords } from './en.ts'
