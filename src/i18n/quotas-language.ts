/** The words about quotas from elsewhere: apart from `language.ts`, since they come with a table that has none. */
export { enQuotas as quotasWords } from './en-quotas.ts'
