/** The words of the method page. */
export { enMethod as methodWords } from './en-method.ts'
