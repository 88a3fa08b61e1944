import type { MarkBand } from '../../charts/band-mark.ts'
import { BandShape } from './BandDot.tsx'

/** The mark of a band beside its name in a table; the name says what it is. */
export function Mark({ band }: { band: MarkBand }) {
  return (
    <svg class="g" viewBox="-8 -8 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      <BandShape band={band} radius={6} />
    </svg>
  )
}
