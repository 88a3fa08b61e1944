import { describe, expect, it, test } from 'vitest'
import { type FigureName, figures } from '../../../src/components/method/figures.ts'
import { samplePlan, sampleTeam } from '../../../src/components/method/sample-plan.ts'
import { assumptions } from '../../../src/domain/assumptions.ts'

/** A figure as it stands on the page, read back: percent as a share. */
const read = (name: FigureName): number => {
  const text = figures[name].replaceAll(',', '').replace('\u2212', '-')
  const value = Number.parseFloat(text)
  return text.endsWith('%') ? value / 100 : value
}

/** Half a unit of the last digit shown, and what rounded figures on the other side can add to it. */
const room = (name: FigureName, more = 1): number => {
  const digits = /\.(\d+)/.exec(figures[name])?.[1]?.length ?? 0
  return (more * 0.5001 * 10 ** -digits) / (figures[name].endsWith('%') ? 100 : 1)
}

/** Every worked line: its right side from the figures of its left side, as a reader would work it out. */
type Line = readonly [line: string, result: FigureName, value: () => number, room?: number]
const worked: readonly Line[] = [
  ['attainment', 'juliaAttainment', () => read('juliaSold') / read('juliaAsked')],
  ['place', 'ivoPlace', () => (read('belowIvo') + 0.5) / read('people')],
  [
    'reliability of one month',
    'reliability',
    () => read('spread') ** 2 / (read('spread') ** 2 + read('swing') ** 2),
  ],
  [
    'reliability of m months',
    'reliabilityOfSpan',
    () => (read('span') * read('reliabilityRatio')) / (1 + read('spanLessOne') * read('reliabilityRatio')),
  ],
  [
    'level believed in',
    'benLevel',
    () => (read('teamMean') + read('pullRatio') * (read('benScore') - read('teamMean'))) / 100,
    2,
  ],
  ['confidence', 'ivoConfidence', () => read('ivoReplays') / read('replays')],
  [
    'expected response',
    'ivoResponse',
    () =>
      read('ivoLowest') * read('mLowest') +
      read('ivoEdge') * read('mEdge') +
      read('ivoMiddle') * read('mMiddle'),
  ],
  [
    'share of the effect',
    'shareOfTwo',
    () => (1 - read('keepRatio') ** 2) / (1 - read('keepRatio') ** read('full')),
  ],
  [
    'worth of a half-hour',
    'ivoLast',
    () => read('ivoResponseLong') * (read('shareAtIvo') - read('shareBeforeIvo')),
    2,
  ],
  ['gain', 'ivoGain', () => 1 + read('ivoResponseLong') * read('averageExpected') * read('shareAtIvo') - 1],
  [
    'swing of the months ahead',
    'annaSwing',
    () => Math.sqrt(read('annaDoubt') ** 2 + read('swing') ** 2 / read('monthsCounted')),
    2,
  ],
  ['distance', 'annaDistance', () => (100 - read('annaMean') * read('annaFactor')) / read('annaSwing'), 2],
  [
    'contribution',
    'moneyContribution',
    () => read('moneyGain') * read('moneySells') * read('monthsCounted') * read('margin'),
    2,
  ],
  ['cost', 'moneyPaid', () => read('moneyAdded') * read('moneyCostRatio') * read('monthsCounted')],
  ['break-even share', 'breakEvenShare', () => read('moneyPaid') / read('moneyContribution')],
]

describe('a worked line', () => {
  test.each(worked.map((line) => ({ name: line[0], line })))(
    '$name: the figures shown give the result shown',
    ({ line: [, result, value, more] }) => {
      expect(Math.abs(value() - read(result))).toBeLessThanOrEqual(room(result, more))
    },
  )

  it('shows how far a bell curve lies above a distance', () => {
    // Simpson's rule on the density, apart from the engine's own tail.
    const density = (z: number) => Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)
    const [from, steps] = [read('annaDistance'), 2000]
    const width = (8 - from) / steps
    const area = Array.from({ length: steps + 1 }, (_, k) => {
      const weight = k === 0 || k === steps ? 1 : k % 2 === 1 ? 4 : 2
      return (weight * density(from + k * width) * width) / 3
    }).reduce((sum, part) => sum + part, 0)
    expect(Math.abs(area - read('annaAfter'))).toBeLessThanOrEqual(room('annaAfter', 2))
  })

  it('deals each half-hour to whoever gains most from it', () => {
    expect(read('ivoNext')).toBeLessThan(read('juliaLast'))
    expect(read('juliaLast')).toBeLessThan(read('ivoLast'))
  })

  it('splits the gain without a rest', () => {
    expect(read('howWell') + read('who')).toBeCloseTo(read('teamGain') * 100, 9)
  })
})

describe('the figures', () => {
  it('are all told', () => {
    expect(
      Object.values(figures).filter((text) => text === '' || /NaN|Infinity|undefined/.test(text)),
    ).toEqual([])
  })

  it('hold the value of every assumption', () => {
    expect(Object.keys(assumptions).filter((name) => !(name in figures))).toEqual([])
    expect(figures.shareOfEffect).toBe('100\u00a0%')
    expect(figures.visibleLead).toBe('0.05\u00a0%')
  })
})

describe('the sample plan', () => {
  it('is for the hours the team has today', () => {
    const today = sampleTeam.people.reduce((sum, { hoursToday }) => sum + (hoursToday ?? 0), 0)
    expect(samplePlan().choices.hoursPerMonth).toBe(today)
  })

  it('is sure', () => {
    expect(samplePlan().sure.confidence.basis).toBe('data')
  })
})
