/** The language of this build: the one line to change for a second one. */
export {
  en as words,
  enArticle as articleWords,
  enAssumptions as assumptionWords,
  enFrame as frameWords,
  enMethod as methodWords,
  enPages as pageWords,
} from './en.ts'
