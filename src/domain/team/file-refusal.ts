/** Why a file is not read. No words here: `i18n` words it. */
export type FileRefusal =
  /** No byte, or no cell that says anything. */
  | 'empty'
  /** More than `MOST_BYTES` as it is, or more text than that in one sheet. */
  | 'tooLarge'
  /** Packed small, but more than the reading takes once it is unfolded. */
  | 'unfoldsTooLarge'
  | 'tooSlow'
  | 'encrypted'
  /** A program of before 2007, .xls above all. */
  | 'oldOffice'
  | 'pdf'
  | 'picture'
  /** A web page, which some systems call .xls or .csv. */
  | 'markup'
  /** Packed like a workbook, but something else: an archive, a text document, an OpenDocument sheet. */
  | 'otherPacked'
  | 'damaged'
  | 'several'
  /** The browser could not hand it out: a folder, or a file that was moved. */
  | 'unreadable'
  | 'unknown'

/** The largest file that is opened. */
export const MOST_BYTES = 20 * 1024 * 1024
