/** The words of a list of deals: apart from `language.ts`, since they come with the first such list. */
export { enDeals as dealsWords } from './en-deals.ts'
