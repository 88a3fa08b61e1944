/** The colour tokens a canvas needs, by the names they have in the styles. */
export const paintTokens = [
  'paper',
  'paper-sunk',
  'ink',
  'ink-2',
  'ink-3',
  'edge-line',
  'hairline',
  'neutral',
  'middle',
  'keyline',
  'on-middle',
] as const

export type PaintToken = (typeof paintTokens)[number]

/** What a canvas takes from the page: colours, face, whether things may move, and the row in question. */
export interface Paint {
  readonly colours: Readonly<Record<PaintToken, string>>
  /** What shows through hollow marks: the paper the drawing lies on. */
  readonly ground: string
  /** Under the row in question: the paper that the ground is not. */
  readonly highlight: string
  readonly face: string
  readonly mayMove: boolean
  readonly row: () => number | null
}
