import fc from 'fast-check'
import { describe, expect } from 'vitest'
import {
  effectOfQuality,
  type Gain,
  personGain,
  type Quality,
  teamGain,
} from '../../src/domain/projection.ts'
import { responseCurve } from '../../src/domain/response-curve.ts'
import { law } from './law.ts'

type PersonGain = typeof personGain

const qualities = ['poor', 'average', 'best'] as const satisfies readonly Quality[]
const levels = ['low', 'expected', 'ceiling'] as const satisfies readonly (keyof Gain)[]

const response = fc.oneof(
  fc.constantFrom(0, 0.1, 0.5, 1),
  fc.integer({ min: 0, max: 1000 }).map((n) => n / 1000),
)
const hours = fc.oneof(
  fc.integer({ min: 0, max: 14 }).map((n) => n / 2),
  fc.integer({ min: 0, max: 700 }).map((n) => n / 100),
)
const quality = fc.constantFrom(...qualities)
const share = fc.oneof(
  fc.constant(1),
  fc.integer({ min: 0, max: 150 }).map((n) => n / 100),
)

const all = (gain: Gain) => levels.map((level) => gain[level])
/** Room for the last digit, where a law says "at least" of two equal gains. */
const ROOM = 1e-14

describe('the laws of one person’s projection', () => {
  law<PersonGain>('the gain is 0 for no change', {
    subject: personGain,
    property: (gain) =>
      fc.property(response, hours, quality, share, (m, h, q, s) => {
        expect(all(gain(m, h, h, { qualityToday: q, qualityPlanned: q }, s))).toEqual([0, 0, 0])
      }),
    mistakes: {
      'the coaching of today is forgotten': (m, _today, planned, change, s) =>
        personGain(m, 0, planned, change, s),
    },
  })

  law<PersonGain>('the gain is 0 while quality stays poor', {
    subject: personGain,
    property: (gain) =>
      fc.property(response, hours, hours, share, (m, today, planned, s) => {
        expect(all(gain(m, today, planned, { qualityToday: 'poor', qualityPlanned: 'poor' }, s))).toEqual([
          0, 0, 0,
        ])
      }),
    mistakes: {
      'hours alone have an effect': (m, today, planned, change, s) =>
        personGain(m, today, planned, { ...change, qualityPlanned: 'average' }, s),
    },
  })

  law<PersonGain>('from poor, the gain lies between 0 and the ceiling', {
    subject: personGain,
    property: (gain) =>
      fc.property(response, hours, hours, quality, share, (m, today, planned, q, s) => {
        const { low, expected, ceiling } = gain(
          m,
          today,
          planned,
          { qualityToday: 'poor', qualityPlanned: q },
          s,
        )
        expect(low).toBeGreaterThanOrEqual(0)
        expect(expected).toBeGreaterThanOrEqual(low - ROOM)
        expect(ceiling).toBeGreaterThanOrEqual(expected - ROOM)
        expect(ceiling).toBeLessThanOrEqual(effectOfQuality[q].ceiling * s + ROOM)
      }),
    mistakes: {
      'low and ceiling are swapped': (...given) => {
        const { low, expected, ceiling } = personGain(...given)
        return { low: ceiling, expected, ceiling: low }
      },
      'the curve does not level off': (m, today, planned, change, s = 1) =>
        personGain(m, today, planned, change, s * Math.max(1, planned / 5)),
    },
  })

  law<PersonGain>('the gain never falls as planned hours rise', {
    subject: personGain,
    property: (gain) =>
      fc.property(response, hours, fc.tuple(hours, hours), quality, quality, (m, today, two, from, to) => {
        const change = { qualityToday: from, qualityPlanned: to }
        const less = gain(m, today, Math.min(...two), change)
        const more = gain(m, today, Math.max(...two), change)
        for (const level of levels) expect(more[level]).toBeGreaterThanOrEqual(less[level] - ROOM)
      }),
    mistakes: {
      'today and planned are swapped': (m, today, planned, ...rest) => personGain(m, planned, today, ...rest),
    },
  })

  law<PersonGain>('the gain never falls as the planned quality rises', {
    subject: personGain,
    property: (gain) =>
      fc.property(response, hours, hours, quality, (m, today, planned, from) => {
        const rising = qualities.map((to) =>
          gain(m, today, planned, { qualityToday: from, qualityPlanned: to }),
        )
        for (const level of levels) {
          const [poor = NaN, average = NaN, best = NaN] = rising.map((one) => one[level])
          expect(average).toBeGreaterThanOrEqual(poor - ROOM)
          expect(best).toBeGreaterThanOrEqual(average - ROOM)
        }
      }),
    mistakes: {
      'best is taken for poor': (m, today, planned, { qualityToday, qualityPlanned }) =>
        personGain(m, today, planned, {
          qualityToday,
          qualityPlanned: qualityPlanned === 'best' ? 'poor' : qualityPlanned,
        }),
    },
  })

  law<PersonGain>('from poor, the gain never falls as the response rises', {
    subject: personGain,
    property: (gain) =>
      fc.property(fc.tuple(response, response), hours, hours, quality, (two, today, planned, to) => {
        const change = { qualityToday: 'poor', qualityPlanned: to } as const
        const less = gain(Math.min(...two), today, planned, change)
        const more = gain(Math.max(...two), today, planned, change)
        for (const level of levels) expect(more[level]).toBeGreaterThanOrEqual(less[level] - ROOM)
      }),
    mistakes: { 'the response is turned around': (m, ...rest) => personGain(1 - m, ...rest) },
  })

  law<PersonGain>('poor to average to best chains by multiplication', {
    subject: personGain,
    property: (gain) =>
      fc.property(response, fc.tuple(hours, hours, hours), share, (m, [h0, h1, h2], s) => {
        const first = gain(m, h0, h1, { qualityToday: 'poor', qualityPlanned: 'average' }, s)
        const second = gain(m, h1, h2, { qualityToday: 'average', qualityPlanned: 'best' }, s)
        const whole = gain(m, h0, h2, { qualityToday: 'poor', qualityPlanned: 'best' }, s)
        for (const level of levels) {
          expect(Math.abs((1 + first[level]) * (1 + second[level]) - (1 + whole[level]))).toBeLessThan(1e-12)
        }
      }),
    mistakes: {
      'gains are differences of effects': (m, today, planned, { qualityToday, qualityPlanned }, s = 1) => {
        const at = (level: keyof Gain) =>
          m *
          s *
          (effectOfQuality[qualityPlanned][level] * responseCurve(planned) -
            effectOfQuality[qualityToday][level] * responseCurve(today))
        return { low: at('low'), expected: at('expected'), ceiling: at('ceiling') }
      },
    },
  })
})

describe('the laws of a team’s projection', () => {
  const gains = fc.array(
    fc
      .tuple(response, hours, hours, quality, quality)
      .map(([m, today, planned, from, to]) =>
        personGain(m, today, planned, { qualityToday: from, qualityPlanned: to }),
      ),
    { minLength: 1, maxLength: 40 },
  )
  const weight = fc.integer({ min: 0, max: 500 })
  /** Somebody sells something. */
  const weightsFor = (people: number) => Array.from({ length: people }, (_, i) => (i === 0 ? 1 : 0))

  law<typeof teamGain>('the gain lies between the smallest and the largest of the people', {
    subject: teamGain,
    property: (gain) =>
      fc.property(gains, fc.array(weight, { minLength: 40, maxLength: 40 }), (people, more) => {
        const weights = weightsFor(people.length).map((one, i) => one + (more[i] ?? 0))
        const team = gain(people, weights)
        for (const level of levels) {
          const each = people.map((one) => one[level])
          expect(team[level]).toBeGreaterThanOrEqual(Math.min(...each) - ROOM)
          expect(team[level]).toBeLessThanOrEqual(Math.max(...each) + ROOM)
        }
      }),
    mistakes: {
      'gains are added up': (people, weights) => {
        const { low, expected, ceiling } = teamGain(people, weights)
        return {
          low: low * people.length,
          expected: expected * people.length,
          ceiling: ceiling * people.length,
        }
      },
    },
  })

  law<typeof teamGain>('the unit of the results does not matter', {
    subject: teamGain,
    property: (gain) =>
      fc.property(
        gains,
        fc.array(weight, { minLength: 40, maxLength: 40 }),
        fc.constantFrom(0.001, 0.7, 1e6),
        (people, more, factor) => {
          const weights = weightsFor(people.length).map((one, i) => one + (more[i] ?? 0))
          const team = gain(people, weights)
          const scaled = gain(
            people,
            weights.map((one) => one * factor),
          )
          for (const level of levels) expect(Math.abs(scaled[level] - team[level])).toBeLessThan(1e-12)
        },
      ),
    mistakes: {
      'a sale of 1 is added to everybody': (people, weights) =>
        teamGain(
          people,
          weights.map((one) => one + 1),
        ),
    },
  })
})
