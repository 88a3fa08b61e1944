import type { Band } from '../domain/bands.ts'
import type { EditColumn } from '../domain/edit-columns.ts'
import type { CellOf, Edit } from '../domain/edits.ts'
import type { NumberFormat } from '../domain/team/reading.ts'
import type { MonthsPerPeriod } from '../domain/team.ts'
import { months, people, plural } from './en-parts.ts'
import { format as f } from './format.ts'

const cellName: Record<CellOf, string> = { results: 'result', quotas: 'quota', attainments: 'attainment' }
const changes = (n: number) => `${f.count(n)} ${plural(n, 'change', 'changes')}`

const example: Record<NumberFormat, string> = {
  plain: '1234.5, without a sign between the thousands',
  english: '1,234.5',
  german: '1.234,5',
}

/** Setting the team right by hand. */
export const enEditing = {
  intro:
    'What you change here counts at once; the text you pasted stays as it is. A change stays until the table itself says something else.',
  currency: (currency: string) => `Results and quotas are in ${currency}.`,
  hidden: 'Names are hidden, so they and your reasons cannot be changed here.',
  table: 'The team, to be corrected',
  scroll: 'The team, to be corrected: scrolls sideways',
  name: 'Name',
  hours: 'Hours today',
  band: 'Band',
  newcomer: 'New',
  remove: 'Remove',
  head: ({ of, period, label }: EditColumn, per: MonthsPerPeriod, isOnly: boolean): string => {
    if (period === 'all') return `Quota a ${months[per]}`
    const what = cellName[of]
    const when = label || (isOnly ? '' : `${months[per]} ${period + 1}`)
    if (when === '') return what.charAt(0).toUpperCase() + what.slice(1)
    return of === 'quotas' ? `${when}, quota` : when
  },
  /** What a screen reader hears of a field. */
  cell: (name: string, head: string, of: CellOf) =>
    head.toLowerCase().includes(cellName[of]) ? `${name}, ${head}` : `${name}, ${head}, ${cellName[of]}`,
  nameOf: (name: string) => `Name of ${name}`,
  hoursOf: (name: string) => `${name}, hours today`,
  bandOf: (name: string) => `${name}, band`,
  reasonOf: (name: string) => `${name}, why this band`,
  reason: 'Why? A line for yourself',
  newOf: (name: string) => `${name} is new, still ramping`,
  startOf: (name: string) => `${name}, first day at work`,
  removeOf: (name: string) => `Remove ${name}`,
  byNumbers: 'By the numbers',
  noBandYet: 'Counts once there are numbers.',
  bad: {
    name: (cell: string) => `${cell}: type a name. Until then the former one stays.`,
    number: (cell: string, format: NumberFormat) =>
      `${cell}: type a number such as ${example[format]}, or leave it empty. Until then the former one stays.`,
    attainment: (cell: string) =>
      `${cell}: type a share such as 92\u00a0%, or leave it empty. Until then the former one stays.`,
    hours: (cell: string) =>
      `${cell}: type hours from 0 up, such as 1.5 or 1:30, or leave it empty. Until then the former ones stay.`,
  },
  undo: 'Undo',
  redo: 'Redo',
  undone: 'Undone.',
  redone: 'Done again.',
  add: 'Add a person',
  addName: 'Name of the person to add',
  addBad: 'Type the name of the person to add.',
  removed: (name: string) => `${name} was removed.`,
  added: (name: string) => `${name} was added, without numbers yet.`,
  more: (next: number, rest: number) =>
    next === rest ? `Show the other ${f.count(rest)}` : `Show ${f.count(next)} more of ${people(rest)}`,
  byHand: (n: number) => `${changes(n)} made by hand`,
  note: (n: number, unmet: number): string => {
    const held = n === 0 ? '' : `${changes(n)} made by hand. `
    if (unmet === 0) return held
    return `${held}${changes(unmet)} ${n === 0 ? 'made by hand ' : ''}${plural(unmet, 'finds', 'find')} no place any more: the table itself says something else, or the person is not in it. `
  },
  discarded: 'The changes made by hand are discarded.',
  gone: 'The last change made by hand was taken back.',
  show: 'Show',
  discard: 'Discard them',
  takeBack: 'Take back',
  takeBackOf: (what: string) => `Take back: ${what}`,
  unmet: 'No longer in force:',
  someone: 'A person',
  change: (
    edit: Edit,
    name: string,
    show: (of: CellOf | 'hours', value: number | null) => string,
    band: Record<Band, string>,
  ): string => {
    switch (edit.kind) {
      case 'name':
        return `${name} stands in the table as ${edit.who.name}.`
      case 'number': {
        const where =
          edit.period === 'all' ? 'quota' : [edit.label, cellName[edit.of]].filter(Boolean).join(', ')
        return `${name}, ${where}: ${show(edit.of, edit.value) || 'nothing'} in place of ${show(edit.of, edit.was) || 'nothing'}.`
      }
      case 'hours':
        return `${name}, hours today: ${show('hours', edit.value) || 'nothing'} in place of ${show('hours', edit.was) || 'nothing'}.`
      case 'startDate':
        return edit.date === null
          ? `${name}’s first day at work is not told.`
          : `${name}’s first day at work is ${edit.date}.`
      case 'ramping':
        return edit.isRamping ? `${name} is new, still ramping.` : `${name} is not new any more.`
      case 'band':
        return `${name}’s band is set: ${band[edit.band]}.`
      case 'removed':
        return `${name} is removed.`
      case 'added':
        return `${name} is added.`
    }
  },
}
