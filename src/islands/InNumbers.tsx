import type { ComponentChildren } from 'preact'
import { words } from '../i18n/language.ts'

/** The table of a drawing, behind a line one can open. */
export function InNumbers({ children }: { children: ComponentChildren }) {
  return (
    <details class="how">
      <summary>{words.tool.inNumbers}</summary>
      {children}
    </details>
  )
}
