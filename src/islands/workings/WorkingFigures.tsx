import type { Figure } from '../../domain/workings/working.ts'
import { workingWords as w } from '../../i18n/workings-language.ts'

/** The figures that go in, each with where it comes from. */
export function WorkingFigures({ figures }: { figures: readonly Figure[] }) {
  if (figures.length === 0) return null
  return (
    <dl class="goes-in">
      {figures.map((one) => (
        <div key={one.code}>
          <dt>
            {w.figure(one.code)} <small>{w.origin(one)}</small>
          </dt>
          <dd>{w.figureText(one)}</dd>
        </div>
      ))}
    </dl>
  )
}
