import type { FileRefusal } from '../domain/team/file-refusal.ts'
import { plural } from './en-parts.ts'
import { format as f } from './format.ts'

const COPY = 'copy the range in the program that shows it and paste it here'

/** Opening a file: what is wrong with it, and what to do instead. */
export const enFiles = {
  reading: 'Reading the file\u00a0…',
  sheet: 'Sheet',
  stays: 'The team on this page stays as it was.',
  unsolved: (cells: number) =>
    `${f.count(cells)} ${plural(cells, 'cell of this sheet has a formula', 'cells of this sheet have formulas')} whose result was not saved, and ${plural(cells, 'counts', 'count')} as missing. Open the workbook in Excel, save it, and open it here again.`,
  refused: {
    empty: {
      title: 'Choose a file with numbers in it.',
      text: `This one is empty: no cell of it holds anything. You can also ${COPY}.`,
    },
    tooLarge: {
      title: 'Choose a smaller file.',
      text: 'Files of up to 20\u00a0MB can be read here. Keep the columns with names and numbers, drop the others, and save it again; or copy these columns and paste them here.',
    },
    unfoldsTooLarge: {
      title: 'Save the sheet with your team as a workbook of its own.',
      text: `This workbook is packed: unfolded it has more than 200\u00a0MB or more than 1,000 parts, and is not opened. You can also ${COPY}.`,
    },
    tooSlow: {
      title: 'Save the sheet with your team as a workbook of its own.',
      text: `This workbook was not read within ten seconds. You can also ${COPY}.`,
    },
    encrypted: {
      title: 'Take the password off this workbook.',
      text: `It is encrypted, and cannot be read without. In Excel: File, Info, Protect Workbook, Encrypt with Password, leave it empty, and save. Or ${COPY}.`,
    },
    oldOffice: {
      title: 'Save this file as an Excel workbook (.xlsx).',
      text: `It has the old format of before 2007 (.xls), which cannot be read here. Or ${COPY}.`,
    },
    pdf: {
      title: 'Open the table that this PDF was made from.',
      text: 'A PDF holds pages, not cells. Choose the workbook (.xlsx) or the text file (.csv) behind it, or copy its range and paste it here.',
    },
    picture: {
      title: 'Open the table that this picture shows.',
      text: 'A picture holds no cells. Choose the workbook (.xlsx) or the text file (.csv), or copy the range and paste it here.',
    },
    markup: {
      title: 'Open this file in Excel and save it as .xlsx.',
      text: `It is a web page, whatever its name says: some systems export tables so. Or ${COPY}.`,
    },
    otherPacked: {
      title: 'Save the table as an Excel workbook (.xlsx).',
      text: `This is a packed file, but not a workbook of that format. Or ${COPY}.`,
    },
    damaged: {
      title: 'Open this workbook in Excel, save a copy, and choose that.',
      text: `It could not be read as it is: a part of it may be damaged. Or ${COPY}.`,
    },
    several: {
      title: 'Choose one file.',
      text: 'Several came at once, and one team is shown at a time.',
    },
    unreadable: {
      title: 'Choose the file once more.',
      text: 'The browser could not hand it out: it may be a folder, or have been moved or changed.',
    },
    unknown: {
      title: 'Choose a workbook (.xlsx) or a text file (.csv, .tsv or .txt).',
      text: `This file is neither. You can also ${COPY}.`,
    },
  } satisfies Record<FileRefusal, { readonly title: string; readonly text: string }>,
}
