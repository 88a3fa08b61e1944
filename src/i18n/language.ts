/** The language of this build: the one line to change for a second one. */
export { en as words } from './en.ts'
