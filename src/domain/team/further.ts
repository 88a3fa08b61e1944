import { chosenGroup, groupChoice, groupOfLines } from './grouping.ts'
import { marksOf } from './marks.ts'
import { withMarks } from './with-marks.ts'
import { saysNote } from './note-words.ts'
import { periodStarts } from './period-start.ts'
import { addedUp, byName } from './same-name.ts'
import { scaledShape } from './scaled-shape.ts'
import { startDatesOf } from './start-dates.ts'
import { tellingHead } from './telling-head.ts'
import { textRoles } from './text-roles.ts'
import { unsureDates } from './unsure-dates.ts'

/**
 * Further: what reading a table takes that is not plain: the heads and footers of ten languages, groups,
 * start dates, the days on which periods begin, names that stand more than once,
 * currencies, and numbers that are written short or not displayed. It comes when a table needs it.
 */
export const further = {
  tellingHead,
  saysNote,
  textRoles,
  groupOfLines,
  chosenGroup,
  groupChoice,
  startDatesOf,
  unsureDates,
  byName,
  addedUp,
  periodStarts,
  scaledShape,
  marksOf,
  withMarks,
}

export type Further = typeof further
