import type { CoachingPlan } from '../domain/coaching-plan.ts'
import planWorker from '../workers/plan.ts?worker&url'
import type { PlanRequest } from './choices.ts'
import { openWorker } from './trusted.ts'
import { workerRuns } from './worker-runs.ts'

/** From this many people on a plan takes long enough to be felt. */
const MANY_PEOPLE = 20

type Done = (plan: CoachingPlan) => void
type PlanNow = (team: PlanRequest['team'], choices: PlanRequest['choices']) => CoachingPlan

let planNow: PlanNow | null = null
const runInWorker = workerRuns(() => openWorker(planWorker))

async function loadEngine(): Promise<PlanNow> {
  const { rememberedPlan } = await import('../domain/remembered-plan.ts')
  planNow = rememberedPlan()
  return planNow
}

/** Makes the plan: here when the team is small, in a worker when it is large, here again where no worker runs. */
export function runPlan(request: PlanRequest, done: Done): void {
  const here = async () => done((planNow ?? (await loadEngine()))(request.team, request.choices))
  if (request.team.people.length < MANY_PEOPLE) void here()
  else runInWorker({ request, done, failed: () => void here() })
}
