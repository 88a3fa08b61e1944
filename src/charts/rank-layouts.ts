/** Measures of a strip in rank spacing, in pixels. */
export interface RankLayout {
  /** The least length it is shown at: dots and names that fit there fit everywhere. */
  readonly length: number
  /** The fixed side: height, or the width of an upright strip. */
  readonly across: number
  /** Distance of the line from the top, or from the left when upright. */
  readonly line: number
  /** Half the length of the ticks at its ends. */
  readonly tick: number
  readonly radius: number
  /** How far a stack may rise from the line. */
  readonly depth: number
  /** Baselines of names, values and the words for the bands; null where they are not shown. */
  readonly names: number | null
  readonly values: number | null
  readonly words: number | null
  /** Up to this many people everybody is named; above, only the people beside the borders. */
  readonly mostNames: number
  readonly nameRoom: number
  readonly isUpright: boolean
}

const lying = { isUpright: false, tick: 8, mostNames: 12, nameRoom: 150 }

/** The places the strip stands in: home, home on a phone, an article, an article on a phone, beside a word. */
export const rankLayouts = {
  hero: {
    ...lying,
    length: 880,
    across: 138,
    line: 74,
    tick: 9,
    radius: 11,
    depth: 60,
    names: 112,
    values: 48,
    words: null,
  },
  upright: {
    ...{
      length: 360,
      across: 136,
      line: 14,
      tick: 7,
      radius: 9,
      depth: 90,
      names: 34,
      values: 134,
      words: null,
    },
    ...{ mostNames: 16, nameRoom: 65, isUpright: true },
  },
  figure: {
    ...lying,
    length: 520,
    across: 112,
    line: 58,
    radius: 9,
    depth: 44,
    names: 34,
    values: null,
    words: 96,
  },
  phone: {
    ...lying,
    length: 288,
    across: 98,
    line: 44,
    radius: 9,
    depth: 38,
    names: null,
    values: null,
    words: 82,
    mostNames: 0,
  },
  small: {
    ...lying,
    length: 200,
    across: 36,
    line: 18,
    radius: 7,
    depth: 16,
    names: null,
    values: null,
    words: null,
    mostNames: 0,
  },
} as const satisfies Record<string, RankLayout>
