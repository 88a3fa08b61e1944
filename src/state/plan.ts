import { plan as sampleParts } from 'virtual:sample-team'
import { atom, computed } from 'nanostores'
import type { CoachingPlan, TeamPlaces } from '../domain/coaching-plan.ts'
import { type Places, placesOf } from '../domain/places.ts'
import { isSameRequest, type PlanRequest, requestOf } from './choices.ts'
import { $page, sample } from './page.ts'
import type { PageState } from './page-state.ts'

/** The plan every page is rendered with at build time: it comes with the page, ready made. */
export const samplePlan: CoachingPlan | null = samplePlanOf(sample)

function samplePlanOf({ team }: PageState): CoachingPlan | null {
  if (team === null) return null
  const { personGains, ...parts } = sampleParts
  const places = placesOf(team)
  const people = places.people.map((one) => ({ ...one, gain: personGains[one.person] ?? null }))
  return { ...parts, ...places, people }
}

/** The last plan that was finished; null while the reading waits for an answer. It stays until the next is done. */
export const $plan = atom<CoachingPlan | null>(samplePlan)

/** Whether a plan is being made: 'long' once that is worth a word. */
export const $work = atom<'done' | 'working' | 'long'>('done')

/** Longer than this, and the page says that it works. */
const LONG_MS = 300

type RunPlan = (request: PlanRequest, done: (plan: CoachingPlan) => void) => void

let runPlan: RunPlan | null = null
let asked: PlanRequest | null = requestOf(sample)
let long: ReturnType<typeof setTimeout> | undefined

/** What makes plans comes with the reader, not after it: a slow line is waited for once. */
export async function loadRunner(): Promise<RunPlan> {
  const runner = await import('./plan-runner.ts')
  runPlan = runner.runPlan
  return runPlan
}

const sampleRequest = asked

$page.listen((state) => {
  const request = requestOf(state)
  if (isSameRequest(request, asked)) return
  asked = request
  if (request === null) finish(null)
  else if (isSameRequest(request, sampleRequest)) finish(samplePlan)
  else void make(request)
})

async function make(request: PlanRequest): Promise<void> {
  if ($work.get() === 'done') {
    $work.set('working')
    long = setTimeout(() => $work.set('long'), LONG_MS)
  }
  const run = runPlan ?? (await loadRunner())
  if (request !== asked) return
  run(request, (plan) => {
    if (request === asked) finish(plan)
  })
}

function finish(plan: CoachingPlan | null): void {
  clearTimeout(long)
  $plan.set(plan)
  $work.set('done')
}

let quick: Places | null = null

/** Who stands where, at once: with its confidence as soon as the plan is there. */
export const $places = computed([$page, $plan], (state, plan): TeamPlaces | null => {
  const team = requestOf(state)?.team ?? null
  if (team === null || plan?.team === team) return plan
  // Bands set by hand come with the plan: without them the list would show a band that is not meant.
  if (state.pins !== null) return plan
  if (quick?.team !== team) quick = placesOf(team)
  return quick
})

/** Resolves when the figures are those of the page's own team. */
export function settled(): Promise<void> {
  return new Promise((resolve) => {
    if ($work.get() === 'done') return resolve()
    const stop = $work.listen((work) => {
      if (work !== 'done') return
      stop()
      resolve()
    })
  })
}
