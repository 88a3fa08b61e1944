/** The planner's own words in the language of this build: to be changed together with `language.ts`. */
export { enPlanner as plannerWords } from './en-planner.ts'
