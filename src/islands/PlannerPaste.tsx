import { TableReading } from './TableReading.tsx'
import { TeamPaste } from './TeamPaste.tsx'

/** The paste box of the planner, with the whole reading and its corrections. */
export function PlannerPaste({ id }: { id: string }) {
  return (
    <TeamPaste id={id} folds="rows">
      <TableReading id={id} />
    </TeamPaste>
  )
}
