import type { RankStrip as Positions } from '../../charts/strip-by-rank.ts'
import { BandShape } from './BandDot.tsx'
import { spoken } from './spoken.ts'

interface Props {
  readonly strip: Positions
  readonly label?: string | undefined
  readonly value: (value: number) => string
  /** The shading; without it where the page draws it across the whole window. */
  readonly hasWash?: boolean
  readonly class?: string
}

const beside = { on: 5, before: 16, after: -7 } as const

/** The strip in rank spacing, standing: the highest on top, names and values beside it. */
export function UprightStrip({ strip, label, value, hasWash = false, class: kind = '' }: Props) {
  const { layout, marks, wash, names, radius, pitch } = strip
  const { length, across, line, tick } = layout
  const y = (along: number) => Number((((100 - along) / 100) * length).toFixed(2))
  return (
    <svg
      class={`g strip ${kind}`}
      viewBox={`0 0 ${across} ${length}`}
      width={across}
      height={length}
      {...spoken(label)}
    >
      {hasWash && wash && (
        <rect class="wash" x="0" width={across} y={y(wash.to)} height={y(wash.from) - y(wash.to)} />
      )}
      <path
        class="line"
        d={`M${line - tick} 0.75h${2 * tick}M${line} 0V${length}M${line - tick} ${length - 0.75}h${2 * tick}`}
      />
      {marks.map(({ person, band, along, level }) => (
        <g key={person} transform={`translate(${line + level * pitch} ${y(along)})`}>
          <BandShape band={band} radius={radius} />
        </g>
      ))}
      {names.map(({ person, along, side, text, value: ratio }) => (
        <g key={`${side}${person}`}>
          <text class="tb" x={layout.names ?? 0} y={y(along) + beside[side]}>
            {text}
          </text>
          <text class="t2" x={layout.values ?? across} y={y(along) + beside[side]} text-anchor="end">
            {value(ratio)}
          </text>
        </g>
      ))}
    </svg>
  )
}
