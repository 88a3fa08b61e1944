import type { CoachingPlan } from '../domain/coaching-plan.ts'
import type { Team } from '../domain/team.ts'
import type { PlanMessage, PlanReply } from '../workers/plan.ts'
import type { PlanRequest } from './choices.ts'

/** As much of a Worker as is needed here. */
export interface PlanWorker {
  postMessage: (message: PlanMessage) => void
  terminate: () => void
  onmessage: ((event: MessageEvent<PlanReply>) => void) | null
  onerror: ((event: ErrorEvent) => void) | null
}

interface Run {
  readonly request: PlanRequest
  readonly done: (plan: CoachingPlan) => void
  readonly failed: () => void
}

/**
 * Runs plans in a worker, one at a time. The newest input wins: an older run for another team is broken off;
 * one for the same team, which is short, ends unheard, and what is believed of the team is kept for the next.
 */
export function workerRuns(open: () => PlanWorker): (run: Run) => void {
  let worker: PlanWorker | null = null
  let known: Team | null = null
  let running: Run | null = null
  let waiting: Run | null = null

  const close = () => {
    worker?.terminate()
    worker = known = running = null
  }
  const begin = (run: Run) => {
    running = run
    try {
      worker ??= listened(open())
      const { team, choices } = run.request
      worker.postMessage(team === known ? { choices } : { team, choices })
      known = team
    } catch {
      close()
      run.failed()
    }
  }
  const listened = (opened: PlanWorker): PlanWorker => {
    opened.onmessage = ({ data }) => {
      const [ended, next] = [running, waiting]
      running = waiting = null
      if (next !== null) begin(next)
      else ended?.done({ ...data, team: ended.request.team })
    }
    opened.onerror = (event) => {
      event.preventDefault()
      const lost = waiting ?? running
      waiting = null
      close()
      lost?.failed()
    }
    return opened
  }
  return (run) => {
    if (running !== null && running.request.team === run.request.team) {
      waiting = run
      return
    }
    if (running !== null) close()
    waiting = null
    begin(run)
  }
}
