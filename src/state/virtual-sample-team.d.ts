declare module 'virtual:sample-team' {
  /** The sample team as a spreadsheet would put it on the clipboard. */
  export const text: string
  export const reading: import('../domain/team/reading.ts').Reading
  /** The plan it begins with, without the places, and the gain of each person. */
  export const plan: Omit<
    import('../domain/coaching-plan.ts').CoachingPlan,
    'team' | 'ranking' | 'people'
  > & {
    readonly personGains: readonly (import('../domain/projection.ts').Gain | null)[]
  }
}
