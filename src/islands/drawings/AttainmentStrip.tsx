import { type AxisWords, unitGap } from '../../charts/axis-words.ts'
import type { AttainmentStrip as Positions, StripRow } from '../../charts/strip-by-attainment.ts'
import { BandDot } from './BandDot.tsx'
import { HungLenses, LensShape } from './LensShape.tsx'
import { share } from './share.ts'
import { spoken } from './spoken.ts'

interface Props {
  readonly strip: Positions
  readonly label?: string | undefined
  readonly axis: AxisWords
  /** The length it is drawn at beside a table; else it is as wide as its box. */
  readonly length?: number
  readonly class?: string
}

/** The strip on the scale of attainment: a stack above the line, and below it a row a person. */
export function AttainmentStrip({ strip, label, axis, length, class: kind = '' }: Props) {
  const { line, head, wash, boxHeight, rows } = strip
  const frame =
    length === undefined ? { width: '100%' } : { viewBox: `0 0 ${length} ${boxHeight}`, width: length }
  return (
    <svg
      class={`g strip ${length === undefined ? 'fluid' : ''} ${kind}`}
      {...frame}
      height={boxHeight}
      {...spoken(label)}
    >
      {wash && (
        <rect
          class="wash"
          x={share(wash.from)}
          width={share(wash.to - wash.from)}
          y="0"
          height={strip.washTo}
        />
      )}
      {strip.words.map(({ band, text, along, anchor }) => (
        <text
          key={band}
          class={band === 'middle' ? 'tb' : 't2'}
          x={share(along)}
          y={strip.wordsAt}
          text-anchor={anchor}
        >
          {text}
        </text>
      ))}
      <Axis strip={strip} axis={axis} />
      <line class="line" x1="2%" x2="98%" y1={line} y2={line} />
      <line class="line" x1="2%" x2="2%" y1={line - 6} y2={line + 6} />
      <line class="line" x1="98%" x2="98%" y1={line - 6} y2={line + 6} />
      <HungLenses strip={strip} />
      <Stack strip={strip} />
      {rows.map((row, i) => (
        <Row key={row.person} row={row} strip={strip} top={head + i * strip.rowHeight} />
      ))}
    </svg>
  )
}

function Axis({ strip, axis }: { strip: Positions; axis: AxisWords }) {
  const { ticks, ticksAt, head, boxHeight, rows } = strip
  const hasRows = rows.length > 0
  return (
    <>
      {ticks.map(({ along, value }, i) => (
        <g key={value}>
          {hasRows && <line class="hair" x1={share(along)} x2={share(along)} y1={head} y2={boxHeight} />}
          <text class="t3" x={share(along)} y={ticksAt} text-anchor="middle">
            {axis.tick(value)}
          </text>
          {i === ticks.length - 1 && (
            <text class="t3" x={share(along)} dx={unitGap(axis, value)} y={ticksAt}>
              {axis.unit}
            </text>
          )}
        </g>
      ))}
      {hasRows && <line class="axis" x1="0" x2="100%" y1={head - 0.5} y2={head - 0.5} />}
    </>
  )
}

function Stack({ strip }: { strip: Positions }) {
  const { line, dots, radius, pitch, columns } = strip
  return (
    <>
      {columns.map(({ band, along, width, bottom, top }) => (
        <rect
          key={`${along} ${band}`}
          class={band === 'middle' ? 'bar mid fine' : 'bar fine'}
          x={share(along)}
          width={share(width)}
          y={line - top}
          height={top - bottom}
        />
      ))}
      {dots.map(({ person, band, along, level }) => (
        <BandDot key={person} band={band} along={along} y={line - level * pitch} radius={radius} />
      ))}
    </>
  )
}

function Row({ row, strip, top }: { row: StripRow; strip: Positions; top: number }) {
  const { rowHeight, rowRadius } = strip
  const end = top + rowHeight - 0.5
  const middle = top + rowHeight / 2
  return (
    <g>
      <line class={row.rule} x1="0" x2="100%" y1={end} y2={end} />
      {row.lens && <LensShape lens={row.lens} y={middle} reach={11} />}
      {row.along !== null && <BandDot band={row.band} along={row.along} y={middle} radius={rowRadius} />}
    </g>
  )
}
