/** The language of this build: the one line to change for a second one, here and in `answer-language.ts`. */
export { en as words, enArticle as articleWords, enFrame as frameWords, enPages as pageWords } from './en.ts'
