import type { AxisWords } from '../../charts/axis-words.ts'
import { CROSS, type HoursRow, type HoursRows, type KeyMark } from '../../charts/hours-rows.ts'
import { middleOf } from '../../charts/row-frame.ts'
import type { RowWords } from '../../charts/row-frame-canvas.ts'
import { along } from '../../charts/scale.ts'
import { At } from './At.tsx'
import { FrameLines } from './FrameLines.tsx'
import { rowBox } from './row-box.ts'
import { share } from './share.ts'
import { spoken } from './spoken.ts'

interface Props {
  readonly hours: HoursRows
  readonly axis: AxisWords
  /** Names and values, where no table is beside the drawing. */
  readonly words?: readonly RowWords[] | null
  readonly label?: string | undefined
  readonly class?: string
}

/** Hours: bar targeted, tick today, cross extremes, dotted line equal. */
export function HoursDrawing({ hours, axis, words = null, label, class: kind = '' }: Props) {
  const { frame, rows, equal, labels, key, boxHeight } = hours
  return (
    <svg class={`g ${kind}`} {...rowBox(frame, boxHeight)} {...spoken(label)}>
      <FrameLines frame={frame} axis={axis} words={words} />
      {rows.map((row, i) => (
        <Marks key={row.person} row={row} hours={hours} y={middleOf(frame, i)} />
      ))}
      {equal && (
        <>
          <line
            class="lead dash"
            x1={share(equal.along)}
            x2={share(equal.along)}
            y1={frame.head - 26}
            y2={frame.height}
          />
          <text class="t2" x={share(equal.along)} y={frame.head - 32} text-anchor={equal.anchor}>
            {equal.text}
          </text>
        </>
      )}
      {labels.map(({ name, text, row, along: place, dx, anchor }) => (
        <text
          key={name}
          class="t2"
          x={share(place)}
          dx={dx}
          y={middleOf(frame, row) + 4.5}
          text-anchor={anchor}
        >
          {text}
        </text>
      ))}
      {key.map((one) => (
        <Key key={one.mark} one={one} y={frame.height + 20} />
      ))}
    </svg>
  )
}

const cross = `M${-CROSS} ${-CROSS}l${2 * CROSS} ${2 * CROSS}m0 ${-2 * CROSS}l${-2 * CROSS} ${2 * CROSS}`

function Marks({ row, hours, y }: { row: HoursRow; hours: HoursRows; y: number }) {
  const { frame, barHeight, tick, equal } = hours
  const place = (value: number) => share(along(frame.scale, value))
  const length = along(frame.scale, row.targeted) - along(frame.scale, 0)
  const isOnBar = (value: number) => row.isMiddle && value <= row.targeted
  const onBar = (value: number) => (isOnBar(value) ? ' onbar' : '')
  return (
    <g>
      <rect
        class={row.isMiddle ? 'bar mid' : 'bar'}
        x={place(0)}
        width={share(length)}
        y={y - barHeight / 2}
        height={barHeight}
      />
      {row.extremes !== null && (
        <At along={along(frame.scale, row.extremes)} y={y}>
          <path class={`cross${onBar(row.extremes)}`} d={cross} />
        </At>
      )}
      {row.today !== null && (
        <>
          <line class="barline" x1={place(row.today)} x2={place(row.today)} y1={y - tick} y2={y + tick} />
          {isOnBar(row.today) && (
            <line
              class="barline onbar"
              x1={place(row.today)}
              x2={place(row.today)}
              y1={y - barHeight / 2}
              y2={y + barHeight / 2}
            />
          )}
        </>
      )}
      {equal === null && (
        <line
          class={`lead dash${onBar(row.equal)}`}
          x1={place(row.equal)}
          x2={place(row.equal)}
          y1={y - tick}
          y2={y + tick}
        />
      )}
    </g>
  )
}

function Key({ one: { mark, text, x }, y }: { one: KeyMark; y: number }) {
  const middle = y - 4.5
  return (
    <g>
      {mark === 'targeted' && <rect class="bar" x={x} y={middle - 5} width="16" height="10" />}
      {mark === 'extremes' && <path class="cross" transform={`translate(${x + 8} ${middle})`} d={cross} />}
      {mark === 'today' && <path class="barline" d={`M${x + 8} ${middle - 8}v16`} />}
      {mark === 'equal' && <path class="lead dash" d={`M${x + 8} ${middle - 8}v16`} />}
      <text class="t2" x={x + 24} y={y}>
        {text}
      </text>
    </g>
  )
}
