import { TableReading } from './TableReading.tsx'
import { TeamPaste } from './TeamPaste.tsx'
import { useLater, usePage } from './use-page.ts'

/** The paste box of the planner, with the whole reading and its corrections. */
export function PlannerPaste({ id }: { id: string }) {
  const { edits } = usePage()
  const Note = useLater(edits.length > 0, async () => (await import('./editor/HandNote.tsx')).HandNote)
  return (
    <TeamPaste id={id} folds="rows">
      {Note && <Note />}
      <TableReading id={id} />
    </TeamPaste>
  )
}
