import { reading } from 'virtual:sample-team'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { rememberedPlan } from '../../src/domain/remembered-plan.ts'
import type { Team } from '../../src/domain/team.ts'
import type { PlanRequest } from '../../src/state/choices.ts'
import { type PlanWorker, workerRuns } from '../../src/state/worker-runs.ts'
import type { PlanMessage } from '../../src/workers/plan.ts'

const team = reading.team!
const other: Team = { ...team, people: team.people.slice(2) }
const request = (hoursPerMonth: number, of = team): PlanRequest => ({
  team: of,
  choices: { hoursPerMonth, qualityToday: 'poor', qualityPlanned: 'average' },
})

/** A worker that answers when it is told to. */
class AWorker implements PlanWorker {
  onmessage: PlanWorker['onmessage'] = null
  onerror: PlanWorker['onerror'] = null
  messages: PlanMessage[] = []
  terminate = vi.fn()
  #team = team
  #plan = rememberedPlan()
  postMessage(message: PlanMessage) {
    this.messages.push(structuredClone(message))
  }
  answer() {
    const { team: sent, choices } = this.messages.at(-1)!
    this.#team = sent ?? this.#team
    const { team: _, ...reply } = this.#plan(this.#team, choices)
    this.onmessage?.({ data: reply } as MessageEvent)
  }
  fail() {
    this.onerror?.({ preventDefault: () => undefined } as ErrorEvent)
  }
}

let workers: AWorker[] = []
const open = () => {
  workers.push(new AWorker())
  return workers.at(-1)!
}
beforeEach(() => (workers = []))

const run = (runs: ReturnType<typeof workerRuns>, of: PlanRequest) => {
  const done = vi.fn()
  const failed = vi.fn()
  runs({ request: of, done, failed })
  return { done, failed }
}

describe('runs in a worker', () => {
  it('bring the plan that would be made here, with the page’s own team', () => {
    const { done } = run(workerRuns(open), request(20))
    workers[0]!.answer()
    expect(done).toHaveBeenCalledExactlyOnceWith(rememberedPlan()(team, request(20).choices))
    expect(done.mock.calls[0]?.[0].team).toBe(team)
  })
  it('send the team only when it is another', () => {
    const runs = workerRuns(open)
    for (const one of [request(20), request(25), request(25, other), request(30, other)]) {
      run(runs, one)
      workers[0]!.answer()
    }
    expect(workers).toHaveLength(1)
    expect(workers[0]!.messages.map(({ team: sent }) => sent?.people.length)).toEqual([
      team.people.length,
      undefined,
      other.people.length,
      undefined,
    ])
  })
  it('answer the newest move of the slider only, and keep what they know of the team', () => {
    const runs = workerRuns(open)
    const moves = [20, 21, 22, 23].map((hours) => run(runs, request(hours)))
    workers[0]!.answer()
    workers[0]!.answer()
    expect(moves.map(({ done }) => done.mock.calls.length)).toEqual([0, 0, 0, 1])
    expect(moves[3]!.done.mock.calls[0]?.[0].choices.hoursPerMonth).toBe(23)
    expect(workers[0]!.messages).toHaveLength(2)
    expect(workers[0]!.terminate).not.toHaveBeenCalled()
  })
  it('are broken off for another team', () => {
    const runs = workerRuns(open)
    const first = run(runs, request(20))
    const second = run(runs, request(20, other))
    expect(workers[0]!.terminate).toHaveBeenCalledOnce()
    workers[1]!.answer()
    expect(first.done).not.toHaveBeenCalled()
    expect(second.done).toHaveBeenCalledOnce()
  })
  it('say when no worker can be had, or it breaks', () => {
    const none = run(
      workerRuns(() => {
        throw new Error('forbidden')
      }),
      request(20),
    )
    expect(none.failed).toHaveBeenCalledOnce()
    const runs = workerRuns(open)
    const broken = run(runs, request(20))
    workers[0]!.fail()
    expect(broken.failed).toHaveBeenCalledOnce()
    const next = run(runs, request(21))
    workers[1]!.answer()
    expect(next.done).toHaveBeenCalledOnce()
  })
})
