import { TableReading } from './TableReading.tsx'
import { TeamPaste } from './TeamPaste.tsx'
import { useStore } from '@nanostores/preact'
import { $past } from '../state/page.ts'
import { useLater, usePage } from './use-page.ts'

/** The paste box of the planner, with the whole reading and its corrections. */
export function PlannerPaste({ id }: { id: string }) {
  const { edits } = usePage()
  const past = useStore($past, { ssr: 'initial' })
  const Note = useLater(
    edits.length > 0 || past.at(-1)?.kind === 'edit',
    async () => (await import('./editor/HandNote.tsx')).HandNote,
  )
  return (
    <TeamPaste id={id} folds="rows">
      {Note && <Note />}
      <TableReading id={id} />
    </TeamPaste>
  )
}
