import { type AxisWords, unitGap } from '../../charts/axis-words.ts'
import type { CurveLine, CurvePoint, GainCurve } from '../../charts/gain-curve.ts'
import { share } from './share.ts'
import { spoken } from './spoken.ts'

interface Props {
  readonly curve: GainCurve
  readonly gains: AxisWords
  readonly hours: AxisWords
  /** The gain at a marked hour, "3.0 %". */
  readonly value: (gain: number) => string
  /** Words at the line ends, a line each; the middle's first is set strong. */
  readonly ends: Readonly<Record<CurveLine, readonly string[]>>
  readonly label?: string | undefined
  readonly class?: string
}

const lineNames = ['middle', 'edge', 'ends'] as const

/** Gain in one person's result against hours a month. */
export function CurveDrawing({ curve, gains, hours, value, ends, label, class: kind = '' }: Props) {
  const { from, to, top, bottom, height } = curve.layout
  const x = (along: number) => share(from + (along / 100) * (to - from))
  const y = (down: number) => Number((top + (down / 100) * (bottom - top)).toFixed(2))
  const base = y(curve.gainTicks.find((tick) => tick.value === 0)?.down ?? 100)
  return (
    <svg class={`g fluid ${kind}`} width="100%" height={height} {...spoken(label)}>
      {curve.gainTicks.map(({ value: gain, down }, i) => (
        <g key={gain}>
          <line class={gain === 0 ? 'axis' : 'hair'} x1={x(0)} x2={x(100)} y1={y(down)} y2={y(down)} />
          <text
            class="t3"
            x={x(0)}
            dx={i === curve.gainTicks.length - 1 ? -22 : -8}
            y={y(down) + 4}
            text-anchor="end"
          >
            {gains.tick(gain)}
          </text>
          {i === curve.gainTicks.length - 1 && (
            <text class="t3" x={x(0)} dx="-8" y={y(down) + 4} text-anchor="end">
              {gains.unit}
            </text>
          )}
        </g>
      ))}
      {curve.hourTicks.map(({ value: hour, along }, i) => (
        <g key={hour}>
          <text class="t3" x={x(along)} y={bottom + 20} text-anchor="middle">
            {hours.tick(hour)}
          </text>
          {i === curve.hourTicks.length - 1 && (
            <text class="t3" x={x(along)} dx={unitGap(hours, hour)} y={bottom + 20}>
              {hours.unit}
            </text>
          )}
        </g>
      ))}
      <svg
        class="plot"
        x={share(from)}
        y={top}
        width={share(to - from)}
        height={bottom - top}
        viewBox="0 0 100 100"
        preserveAspectRatio="none"
        overflow="visible"
      >
        <path class="wash" d={`${path(curve.ceiling)}${path([...curve.low].reverse()).replace('M', 'L')}z`} />
        {lineNames.map((line) => (
          <path
            key={line}
            class={line === 'middle' ? 'curve' : 'curve quiet'}
            d={path(curve.lines[line])}
            vector-effect="non-scaling-stroke"
          />
        ))}
      </svg>
      {curve.marked.map(({ hours: hour, gain, along, down }) => (
        <g key={hour}>
          <line class="lead dash" x1={x(along)} x2={x(along)} y1={y(down)} y2={base} />
          <circle class="dot mid" cx={x(along)} cy={y(down)} r="6" />
          <text class="tb" x={x(along)} dx="-6" y={y(down) + (gain < 0 ? 22 : -13)} text-anchor="middle">
            {value(gain)}
          </text>
        </g>
      ))}
      {lineNames.map((line) =>
        ends[line].map((text, i) => (
          <text
            key={`${line}${i}`}
            class={line === 'middle' && i === 0 ? 'tb' : 't2'}
            x={x(100)}
            dx="10"
            y={Number(curve.ends[line].toFixed(2)) - 2 + i * 16}
          >
            {text}
          </text>
        )),
      )}
    </svg>
  )
}

function path(points: readonly CurvePoint[]): string {
  return points
    .map(({ along, down }, i) => `${i === 0 ? 'M' : 'L'}${along.toFixed(2)} ${down.toFixed(2)}`)
    .join('')
}
