import type { RankName } from '../../charts/rank-names.ts'
import type { RankStrip as Positions } from '../../charts/strip-by-rank.ts'
import type { BandWords } from '../../charts/strip-words.ts'
import { At } from './At.tsx'
import { BandDot } from './BandDot.tsx'
import { share } from './share.ts'
import { spoken } from './spoken.ts'

interface Props {
  readonly strip: Positions
  /** One sentence for those who cannot see it; without it the drawing is decoration. */
  readonly label?: string | undefined
  /** A value as text, "85 %"; shown where the layout has room for it. */
  readonly value?: ((value: number) => string) | undefined
  readonly words?: BandWords | undefined
  readonly class?: string
}

/** The strip in rank spacing, lying: as wide as its box. */
export function RankStrip({ strip, label, value, words, class: kind = '' }: Props) {
  const { layout, wash } = strip
  const { across, line, tick } = layout
  return (
    <svg class={`g strip fluid ${kind}`} width="100%" height={across} {...spoken(label)}>
      {wash && (
        <rect class="wash" x={share(wash.from)} width={share(wash.to - wash.from)} y="0" height={across} />
      )}
      <line class="line" x1="0" x2="100%" y1={line} y2={line} />
      <line class="line" x1="0.75" x2="0.75" y1={line - tick} y2={line + tick} />
      <At along={100} y={line}>
        <path class="line" d={`M-0.75 ${-tick}v${2 * tick}`} />
      </At>
      {strip.marks.map(({ person, band, along, level }) => (
        <BandDot
          key={person}
          band={band}
          along={along}
          y={line - level * strip.pitch}
          radius={strip.radius}
        />
      ))}
      {strip.names.map((name) => (
        <Name key={`${name.side}${name.person}`} name={name} strip={strip} value={value} />
      ))}
      {words && wash && layout.words !== null && (
        <>
          {wash.from > 0 && (
            <text class="t2" x="0" y={layout.words}>
              {words.lowest}
            </text>
          )}
          <text class="tb" x={share((wash.from + wash.to) / 2)} y={layout.words} text-anchor="middle">
            {words.middle}
          </text>
          {wash.to < 100 && (
            <text class="t2" x="100%" y={layout.words} text-anchor="end">
              {words.top}
            </text>
          )}
        </>
      )}
    </svg>
  )
}

const anchors = { on: 'middle', before: 'end', after: 'start' } as const
const gaps = { on: 0, before: -8, after: 8 } as const

function Name({ name, strip, value }: { name: RankName; strip: Positions; value: Props['value'] }) {
  const { names, values } = strip.layout
  const place = { x: share(name.along), dx: gaps[name.side], 'text-anchor': anchors[name.side] }
  const isApart = name.side === 'on'
  return (
    <>
      {value && values !== null && isApart && (
        <text class="num t2" {...place} y={values}>
          {value(name.value)}
        </text>
      )}
      {names !== null && (
        <text class="tb" {...place} y={names}>
          {name.text}
          {value && values !== null && !isApart && <tspan class="t2"> {value(name.value)}</tspan>}
        </text>
      )}
    </>
  )
}
