import type { ComponentChildren } from 'preact'
import { words } from '../i18n/language.ts'
import { useAwake, useIsSample, usePage, usePlan, useStale } from './use-page.ts'

interface Props {
  readonly title: string
  /** Where a team is pasted, when this calculator has no box of its own. */
  readonly pasteHref?: string | undefined
  /** False for what is the same for every team. */
  readonly isOfTeam?: boolean
  readonly children?: ComponentChildren
}

/** An instrument set into the text: its title, whose team it shows, and the figures. */
export function Tool({ title, pasteHref, isOfTeam = true, children }: Props) {
  const { reading } = usePage()
  const isSample = useIsSample()
  const plan = usePlan()
  const awake = useAwake()
  const stale = useStale()
  const w = words.tool
  return (
    <div data-figures data-awake={awake ? '' : undefined} data-stale={stale}>
      <div class="tool-head">
        <h3>{title}</h3>
        {isOfTeam && (
          <p>
            {isSample ? w.sample(plan?.people.length ?? 0) : w.own}{' '}
            {isSample && pasteHref !== undefined && (
              <>
                <a href={pasteHref}>{w.pasteYours}</a>
                {w.everyCalculator}
              </>
            )}
          </p>
        )}
      </div>
      {isOfTeam && plan === null ? (
        <p class="said">{words.waiting(reading?.blocked?.code ?? 'noNumbers')}</p>
      ) : (
        children
      )}
    </div>
  )
}
