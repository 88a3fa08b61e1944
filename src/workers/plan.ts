import type { CoachingChoices, CoachingPlan } from '../domain/coaching-plan.ts'
import { rememberedPlan } from '../domain/remembered-plan.ts'
import type { Team } from '../domain/team.ts'

/** The team comes only when it is another than before: a large one takes long to send. */
export interface PlanMessage {
  readonly team?: Team
  readonly choices: CoachingChoices
}

/** The page has the team; it is not sent back. */
export type PlanReply = Omit<CoachingPlan, 'team'>

const planNow = rememberedPlan()
let team: Team | null = null

addEventListener('message', ({ data }: MessageEvent<PlanMessage>) => {
  team = data.team ?? team
  if (team === null) throw new TypeError('the first message must bring a team')
  const { team: _, ...reply } = planNow(team, data.choices)
  postMessage(reply satisfies PlanReply)
})
