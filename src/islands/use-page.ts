import { useStore } from '@nanostores/preact'
import { useEffect, useMemo, useState } from 'preact/hooks'
import { shortNames } from '../i18n/short-names.ts'
import { words } from '../i18n/language.ts'
import { $page, sample, wake } from '../state/page.ts'
import { $plan, samplePlan } from '../state/plan.ts'

/** The page's state; the sample's until the first client render, so that server and browser agree. */
export const usePage = () => useStore($page, { ssr: () => sample })

/** The plan of the team on the page; null while the reading waits for an answer. */
export const usePlan = () => useStore($plan, { ssr: () => samplePlan })

/** True once the figures are the tab's own; until then the frame may veil them. */
export function useAwake(): boolean {
  const [awake, setAwake] = useState(false)
  useEffect(() => {
    wake()
    setAwake(true)
  }, [])
  return awake
}

/** Names as they may be shown, by place in the team: whole, short, or Person 1 .. n. */
export function useNames(): { readonly whole: readonly string[]; readonly short: readonly string[] } {
  const { team, namesHidden } = usePage()
  return useMemo(() => {
    const people = team?.people ?? []
    const whole = people.map(({ name }, i) => (namesHidden ? words.person(i + 1) : name))
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
