import { chosenGroup, groupChoice, groupOfLines } from './grouping.ts'
import { saysNote } from './note-words.ts'
import { periodStarts } from './period-start.ts'
import { addedUp, byName } from './same-name.ts'
import { startDatesOf } from './start-dates.ts'
import { tellingHead } from './telling-head.ts'
import { textRoles } from './text-roles.ts'

/**
 * Further: what reading a table takes that is not plain: the heads and footers of ten languages, groups,
 * start dates, the days on which periods begin, and names that stand more than once. It comes when a table needs it.
 */
export const further = {
  tellingHead,
  saysNote,
  textRoles,
  groupOfLines,
  chosenGroup,
  groupChoice,
  startDatesOf,
  byName,
  addedUp,
  periodStarts,
}

export type Further = typeof further
