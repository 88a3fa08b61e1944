declare module 'virtual:sample-team' {
  /** The sample team as a spreadsheet would put it on the clipboard. */
  export const text: string
  export const reading: import('../domain/team/reading.ts').Reading
}
