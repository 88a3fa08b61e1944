/** What each assumption is called. */
export { enAssumptions as assumptionWords } from './en-assumptions.ts'
