import { diamondPath, halfPath, LEAST_SHAPED, type MarkBand } from '../../charts/band-mark.ts'
import { At } from './At.tsx'
import { share } from './share.ts'

/** A person's mark: filled as far as coaching reaches. */
export function BandDot({
  band,
  along,
  y,
  radius,
}: {
  band: MarkBand
  along: number
  y: number
  radius: number
}) {
  const place = { cx: share(along), cy: y }
  if (radius < LEAST_SHAPED) return <circle class={`dot ${CROWD[band]} fine`} {...place} r={radius} />
  if (band === 'middle') return <circle class="dot mid" {...place} r={radius} />
  if (band === 'weakest') return <circle class="dot hollow" {...place} r={radius} />
  return (
    <At along={along} y={y}>
      <BandShape band={band} radius={radius} />
    </At>
  )
}

const CROWD: Readonly<Record<MarkBand, string>> = {
  middle: 'mid',
  edge: 'half',
  weakest: 'hollow',
  top: 'hollow',
  ramping: 'hollow',
  unranked: 'hollow',
}

/** The mark round the origin. */
export function BandShape({ band, radius }: { band: MarkBand; radius: number }) {
  if (radius < LEAST_SHAPED) return <circle class={`dot ${CROWD[band]} fine`} r={radius} />
  switch (band) {
    case 'middle':
      return <circle class="dot mid" r={radius} />
    case 'weakest':
      return <circle class="dot hollow" r={radius} />
    case 'edge':
      return (
        <g class="dot">
          <circle class="hollow" r={radius} />
          <path class="half" d={halfPath(radius)} />
        </g>
      )
    case 'top':
      return <path class="dot hollow" d={diamondPath(radius)} />
    case 'ramping':
      return <circle class="dot hollow" r={radius} stroke-dasharray="2.5 2.5" />
    case 'unranked':
      return <path class="line" d={`M${-radius} 0h${2 * radius}`} />
  }
}
