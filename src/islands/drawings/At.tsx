import type { ComponentChildren } from 'preact'
import { share } from './share.ts'

/** Puts what is drawn round the origin at a share of the width; the only way SVG mixes shares and pixels. */
export function At({ along, y, children }: { along: number; y: number; children: ComponentChildren }) {
  return (
    <svg class="at" x={share(along)} y={y} overflow="visible">
      {children}
    </svg>
  )
}
