import type { ComponentChildren } from 'preact'
import { words } from '../i18n/language.ts'
import { useAwake, usePage, usePlan } from './use-page.ts'

/** The strip of the first page: the team in a line, and whose team it is. */
export function HomeStrip({ sourceHref, zones }: { sourceHref: string; zones?: ComponentChildren }) {
  const { origin } = usePage()
  const plan = usePlan()
  const awake = useAwake()
  const w = words.home.strip
  return (
    <div data-figures data-awake={awake ? '' : undefined}>
      {zones}
      <p class="caption">
        <b>{origin === 'own' ? w.own : w.sample(plan?.people.length ?? 0)}</b>
        {w.order}
        {origin === 'sample' && w.yours} <a href={sourceHref}>{w.source}</a>
      </p>
    </div>
  )
}
