import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

/** The same instances in every run, so that a red test is about the change and not about luck. */
const SEED = 60

interface Law<Subject> {
  /** The function of the engine that keeps the law. */
  readonly subject: Subject
  /** The law, of whatever function it is given. */
  readonly property: (subject: Subject) => fc.IProperty<unknown>
  /** Deliberately wrong variants, by what is wrong with them: each must break the law. */
  readonly mistakes: Readonly<Record<string, Subject>>
  readonly runs?: number
}

/** Law: a property that the engine keeps, and that planted mistakes are seen to break. */
export function law<Subject>(
  sentence: string,
  { subject, property, mistakes, runs = 500 }: Law<Subject>,
): void {
  describe(sentence, () => {
    it('holds', () => {
      fc.assert(property(subject), { seed: SEED, numRuns: runs })
    })

    it.each(Object.keys(mistakes))('is broken when %s', (mistake) => {
      const wrong = mistakes[mistake] as Subject
      const report = fc.check(property(wrong), { seed: SEED, numRuns: runs, endOnFailure: true })
      expect(report.failed).toBe(true)
      expect(report.errorInstance).toHaveProperty('name', 'AssertionError')
    })
  })
}
