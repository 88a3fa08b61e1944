import type { CoachingPlan } from '../coaching-plan.ts'
import { rowsOf, workingOf } from './working-of.ts'
import type { Topic } from './working.ts'

const panels: Readonly<Record<string, readonly Topic[]>> = {
  answer: ['middlePeople', 'middleHours', 'teamGain', 'split', 'likelyRange', 'odds', 'breakEven'],
  bands: ['attainment', 'score', 'band', 'howSure'],
  hours: ['equal', 'extremes', 'targeted', 'sessions'],
  gains: ['teamGain', 'personGain', 'split', 'likelyRange', 'aheadOfEqual', 'odds', 'breakEven'],
  settings: ['usualHours', 'effect'],
  assumptions: ['effect', 'odds', 'breakEven'],
}

/**
 * Topics one can go to within the panel of a section: those that have something to show for this team.
 *
 * @param asked always among them
 * @example topicsIn(plan, 'bands', 'band') // ['attainment', 'score', 'band', 'howSure']
 */
export function topicsIn(plan: CoachingPlan, panel: string, asked: Topic): readonly Topic[] {
  const hasSomething = (topic: Topic) =>
    topic === asked || rowsOf(plan, topic).some((row) => workingOf(plan, topic, row) !== null)
  const all = panels[panel] ?? []
  return (all.includes(asked) ? all : [asked, ...all]).filter(hasSomething)
}
