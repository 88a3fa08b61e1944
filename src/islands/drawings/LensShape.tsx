import { type Lens, lensPath } from '../../charts/spread-lens.ts'
import type { AttainmentStrip } from '../../charts/strip-by-attainment.ts'
import { share } from './share.ts'

/** Where somebody could really stand: densest in the middle, one shape stretched to its width. */
export function LensShape({ lens, y, reach }: { lens: Lens; y: number; reach: number }) {
  const { along, width, from, to, isUnsure } = lens
  return (
    <svg
      class={to - from < 2 ? 'cut' : undefined}
      x={share(along)}
      y={y - reach}
      width={share(width)}
      height={2 * reach}
      viewBox={`${from} -1 ${to - from} 2`}
      preserveAspectRatio="none"
    >
      <path class={isUnsure ? 'lens unsure' : 'lens'} d={lensPath} />
    </svg>
  )
}

/** Where the first lens hangs, below the line, and how high its half is. */
const FIRST = 22
const REACH = 6

/** The lenses of those who are not clear, below the line. */
export function HungLenses({ strip: { hung, hungPitch, line } }: { strip: AttainmentStrip }) {
  return (
    <>
      {hung.map((lens, i) => {
        const y = line + FIRST + i * hungPitch
        return (
          <g key={lens.person}>
            <line class="lead" x1={share(lens.stem)} x2={share(lens.stem)} y1={line} y2={y} />
            <LensShape lens={lens} y={y} reach={REACH} />
            <text class="t2" x={share(lens.nameAlong)} dx={lens.dx} y={y + 5} text-anchor={lens.anchor}>
              {lens.name}
            </text>
          </g>
        )
      })}
    </>
  )
}
