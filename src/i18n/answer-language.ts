/** The language of the answer: apart from `language.ts`, since articles do without it. */
export { enAnswer as answerWords } from './en-answer.ts'
