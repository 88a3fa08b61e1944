import { format as f } from './format.ts'

/** What is said of a text that is too long for the box, or for the page. */
export const enLong = {
  reading: 'Reading your table',
  cancel: 'Cancel',
  tooLarge:
    'This text is larger than 20\u00a0MB and was not read; nothing else has changed. Copy fewer rows or columns: names, stage, close date and amount are enough.',
  excerpt: (shown: number, rows: number) =>
    `The box shows the first ${f.count(shown)} of ${f.count(rows)} lines; all of them are read. Paste again to replace them.`,
}
