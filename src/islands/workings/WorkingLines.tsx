import type { WorkingLine } from '../../domain/workings/working.ts'
import { workingWords as w } from '../../i18n/workings-language.ts'

/** More lines than this say less, not more; the sums above hold them all. */
const MOST = 60

interface Props {
  readonly lines: readonly WorkingLine[]
  readonly names: readonly string[]
  readonly periods: readonly string[]
}

/** The figures that go in once a person or once a period, as a table. */
export function WorkingLines({ lines, names, periods }: Props) {
  const [first] = lines
  if (first === undefined) return null
  return (
    <div class="lines">
      <table class="tbl">
        <thead>
          <tr>
            <th scope="col">{first.period === undefined ? w.person : w.periodHead}</th>
            {first.figures.map(({ code }) => (
              <th scope="col" class="n" key={code}>
                {w.figure(code)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.slice(0, MOST).map(({ person, period, figures }, i) => (
            <tr key={i}>
              <th scope="row">{period === undefined ? names[person ?? -1] : w.period(period, periods)}</th>
              {figures.map((one) => (
                <td class="n" key={one.code}>
                  {w.figureText(one)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {lines.length > MOST && <p>{w.restOfLines(lines.length - MOST)}</p>}
    </div>
  )
}
