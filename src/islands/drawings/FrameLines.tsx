import { type AxisWords, unitGap } from '../../charts/axis-words.ts'
import type { RowFrame } from '../../charts/row-frame.ts'
import type { RowWords } from '../../charts/row-frame-canvas.ts'
import { share } from './share.ts'

interface Props {
  readonly frame: RowFrame
  readonly axis: AxisWords
  readonly words: readonly RowWords[] | null
}

/** What rows have in common: gridlines, axis, rules, and names and values where no table is beside them. */
export function FrameLines({ frame, axis, words }: Props) {
  const { ticks, head, height, rowHeight, rules, scale } = frame
  return (
    <>
      {ticks.map(({ along, value }, i) => {
        const x = share(along)
        const isZero = value === 0 && scale.from < 0 && i > 0
        return (
          <g key={value}>
            <line class={isZero ? 'border' : 'hair'} x1={x} x2={x} y1={head} y2={height} />
            <text class="t3" x={x} y={head - 7} text-anchor="middle">
              {axis.tick(value)}
            </text>
            {i === ticks.length - 1 && (
              <text class="t3" x={x} dx={unitGap(axis, value)} y={head - 7}>
                {axis.unit}
              </text>
            )}
          </g>
        )
      })}
      <line class="axis" x1="0" x2="100%" y1={head - 0.5} y2={head - 0.5} />
      {rules.map((rule, i) => {
        const y = head + (i + 1) * rowHeight - 0.5
        return <line key={i} class={rule} x1="0" x2="100%" y1={y} y2={y} />
      })}
      {words?.map(({ name, value }, i) => (
        <g key={i}>
          <text class="tb" x="0" y={head + i * rowHeight + 15}>
            {name}
          </text>
          <text class="tb" x="100%" y={head + i * rowHeight + 15} text-anchor="end">
            {value}
          </text>
        </g>
      ))}
    </>
  )
}
