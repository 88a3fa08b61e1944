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

/** Gains: a bar for the likely range, a disc at the expected gain of the plan, rings at the others'. */
export function GainsDrawing({ gains, axis, words = null, label, class: kind = '' }: Props) {
  const { frame, marks, barHeight, radius } = gains
  return (
    <svg class={`g ${kind}`} {...rowBox(frame, frame.height)} {...spoken(label)}>
      <FrameLines frame={frame} axis={axis} words={words} />
      {marks.map(({ plan, row, low, expected, high }) => {
        const y = middleOf(frame, row)
        const from = along(frame.scale, low)
        const width = share(along(frame.scale, high) - from)
        const isPlan = plan === 'targeted'
        return (
          <g key={plan}>
            <rect class="range" x={share(from)} width={width} y={y - barHeight / 2} height={barHeight} />
            <circle
              class={isPlan ? 'solid' : 'hollow'}
              cx={share(along(frame.scale, expected))}
              cy={y}
              r={isPlan ? radius.plan : radius.other}
            />
          </g>
        )
      })}
    </svg>
  )
}
