const inMinutes = (minutes: number) => `${minutes}\u00a0${minutes === 1 ? 'minute' : 'minutes'}`

/**
 * The words that stand around an article: marks, notes, the contents page.
 * The articles themselves are in content/.
 */
export const articleWords = {
  playbook: 'Playbook',
  ourAssumption: 'our assumption',
  sources: 'Sources',
  backToText: 'Back to the text',
  readAt: 'Read at',
  monday: 'What to do on Monday',
  kind: {
    source: 'From the source article',
    reported: 'Reported elsewhere',
    ours: 'Our own work',
  },
  secondHand: 'second-hand',
  strength: {
    A: 'A, tested by lot',
    B: 'B, measured over time or against a comparison group',
    C: 'C, a reviewed correlation',
    D: 'D, one vendor’s correlation',
    E: 'E, hearsay',
  },
  strengthOfEvidence: 'strength',
  contents: {
    description:
      'Articles for sales managers on whom to coach, for how long and what to expect, each with calculators that work on your own team.',
    standfirst:
      'Whom to coach, for how long, and what it is worth. Every article works with your team’s own figures, says what speaks against it, and ends with something to do on Monday.',
    reading: (minutes: number) => `${inMinutes(minutes)} of reading, with calculators for your team`,
    answers: 'What it answers',
    parts: 'What is in it',
    partsOf: (title: string) => `Parts of “${title}”`,
  },
  minutes: inMinutes,
} as const
