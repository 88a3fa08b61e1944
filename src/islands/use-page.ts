import { useStore } from '@nanostores/preact'
import { useEffect, useMemo, useState } from 'preact/hooks'
import type { Team } from '../domain/team.ts'
import { shortNames } from '../i18n/short-names.ts'
import { words } from '../i18n/language.ts'
import { $page, sample, wake } from '../state/page.ts'
import { $places, $plan, $work, samplePlan, settled } from '../state/plan.ts'

/** The page's state; the sample's until the first client render, so that server and browser agree. */
export const usePage = () => useStore($page, { ssr: () => sample })

/** The plan last finished, which may still be that of the former team; null while the reading waits. */
export const usePlan = () => useStore($plan, { ssr: () => samplePlan })

/** Whether the figures that stand there are the sample's; while the plan of a first team is made they still are. */
export function useIsSample(): boolean {
  const { origin } = usePage()
  return usePlan()?.team === sample.team || origin === 'sample'
}

/** Both for parts that come in the browser alone: without a first look at the sample. */
export const useLatePage = () => useStore($page)
export const useLatePlan = () => useStore($plan)

/** Who stands where, at once; how sure that is follows with the plan. */
export const usePlaces = () => useStore($places, { ssr: () => samplePlan })

/** Whether a plan is being made: then what stands there is the former one, and is dimmed. */
export const useWork = () => useStore($work, { ssr: 'initial' })
export const useStale = () => (useWork() === 'done' ? undefined : '')

/** True once the figures are the tab's own; until then the frame may veil them. */
export function useAwake(): boolean {
  const [awake, setAwake] = useState(false)
  useEffect(() => {
    void wake()
      .then(settled)
      .then(() => setAwake(true))
  }, [])
  return awake
}

/** Names of a team as they may be shown, by place in it: whole, or Person 1 .. n. */
export const wholeNames = (team: Team | undefined, namesHidden: boolean): readonly string[] =>
  (team?.people ?? []).map(({ name }, i) => (namesHidden ? words.person(i + 1) : name))

/** The same, with short names beside them. */
export function useNames(team: Team | undefined): {
  readonly whole: readonly string[]
  readonly short: readonly string[]
} {
  const { namesHidden } = usePage()
  return useMemo(() => {
    const whole = wholeNames(team, namesHidden)
    return { whole, short: namesHidden ? whole : shortNames(whole) }
  }, [team, namesHidden])
}

const REST_MS = 500

/** True from a change of the value until it has rested, so that a screen reader hears the last word only. */
export function useBusy(value: unknown): boolean {
  const [rested, setRested] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setRested(() => value), REST_MS)
    return () => clearTimeout(timer)
  }, [value])
  return rested !== value
}

/** A part of the page that comes only when it is wanted; null until then. */
export function useLater<Part>(isWanted: boolean, load: () => Promise<Part>): Part | null {
  const [part, setPart] = useState<Part | null>(null)
  useEffect(() => {
    if (isWanted && part === null) void load().then((loaded) => setPart(() => loaded))
  }, [isWanted])
  return part
}
