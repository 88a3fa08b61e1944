import type { AxisWords } from '../../charts/axis-words.ts'
import type { GainsRows } from '../../charts/gains-rows.ts'
import { middleOf } from '../../charts/row-frame.ts'
import type { RowWords } from '../../charts/row-frame-canvas.ts'
import { along } from '../../charts/scale.ts'
import { FrameLines } from './FrameLines.tsx'
import { rowBox } from './row-box.ts'
import { share } from './share.ts'
import { spoken } from './spoken.ts'

interface Props {
  readonly gains: GainsRows
  readonly axis: AxisWords
  /** Names and values, where no table is beside the drawing. */
  readonly words?: readonly RowWords[] | null
  readonly label?: string | undefined
  readonly class?: string
}

/** Gains: bar from low to ceiling, disc at the expected gain of the plan, rings at the others'. */
export function GainsDrawing({ gains, axis, words = null, label, class: kind = '' }: Props) {
  const { frame, rows, barHeight, radius } = gains
  return (
    <svg class={`g ${kind}`} {...rowBox(frame, frame.height)} {...spoken(label)}>
      <FrameLines frame={frame} axis={axis} words={words} />
      {rows.map(({ plan, gain }, i) => {
        const y = middleOf(frame, i)
        const low = along(frame.scale, gain.low)
        const width = share(along(frame.scale, gain.ceiling) - low)
        const isPlan = plan === 'targeted'
        return (
          <g key={plan}>
            <rect class="range" x={share(low)} width={width} y={y - barHeight / 2} height={barHeight} />
            <circle
              class={isPlan ? 'solid' : 'hollow'}
              cx={share(along(frame.scale, gain.expected))}
              cy={y}
              r={isPlan ? radius.plan : radius.other}
            />
          </g>
        )
      })}
    </svg>
  )
}
