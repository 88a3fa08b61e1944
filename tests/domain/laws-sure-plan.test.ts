import fc from 'fast-check'
import { describe, expect } from 'vitest'
import { bandsInOrder } from '../../src/domain/bands.ts'
import { beliefOf } from '../../src/domain/belief.ts'
import { type CoachingChoices, type CoachingPlan, coachingPlan } from '../../src/domain/coaching-plan.ts'
import { surePlan } from '../../src/domain/sure-plan.ts'
import type { Pins } from '../../src/domain/pins.ts'
import type { Team } from '../../src/domain/team.ts'
import { arbitraryTeam, arbitraryTeamWithDates } from './arbitrary-team.ts'
import { law } from './law.ts'
import { expectNearly } from './nearly.ts'

type Plan = (team: Team, choices: CoachingChoices) => CoachingPlan

const DRAWS = 100
const SESSION = 0.5
const drawnPlan: Plan = (team, choices) => surePlan(team, choices, beliefOf(team, DRAWS), DRAWS)
/** The plan with something changed in what follows from confidence. */
const withSure =
  (change: (sure: NonNullable<CoachingPlan['sure']>) => Partial<CoachingPlan['sure']>): Plan =>
  (team, choices) => {
    const plan = drawnPlan(team, choices)
    return plan.sure ? { ...plan, sure: { ...plan.sure, ...change(plan.sure) } } : plan
  }

const quality = fc.constantFrom('poor', 'average', 'best')
const pins: fc.Arbitrary<Pins> = fc.dictionary(
  fc.integer({ min: 0, max: 39 }).map(String),
  fc.constantFrom(...bandsInOrder),
  { maxKeys: 4 },
)
const choices = fc.record({
  hoursPerMonth: fc.oneof(
    fc.integer({ min: 0, max: 200 }).map((halves) => halves / 2),
    fc.integer({ min: 0, max: 2500 }).map((tenths) => tenths / 10),
  ),
  qualityToday: quality,
  qualityPlanned: quality,
})
const manyChoices: fc.Arbitrary<CoachingChoices> = fc
  .tuple(choices, pins, fc.boolean(), fc.constantFrom(0.5, 1, 1.5), fc.constantFrom(0.3, 1, 5))
  .map(([chosen, pinned, weighBySize, shareOfEffect, fitCapHours]) => ({
    ...chosen,
    pins: pinned,
    weighBySize,
    shareOfEffect,
    fitCapHours,
    money: { hourlyCost: 3, isNewTime: true },
  }))

const sum = (hours: readonly number[]) => hours.reduce((total, one) => total + one, 0)
const made = ({ hours: { targeted, equal, extremes }, sure }: CoachingPlan) =>
  [targeted, equal, ...(extremes === null ? [] : [extremes]), ...(sure ? [sure.byBand.hours] : [])] as const

describe('the laws of the plan by confidence', () => {
  law<Plan>('planned and free hours make H, in whole sessions, onboarding first', {
    subject: drawnPlan,
    property: (plan) =>
      fc.property(arbitraryTeamWithDates(), manyChoices, (team, chosen) => {
        const found = plan(team, chosen)
        const { ranked, listed, ramping } = found.ranking
        const whole = Math.floor(chosen.hoursPerMonth / SESSION + 1e-9) * SESSION
        for (const hours of made(found)) {
          expect(hours.every((one) => Number.isInteger(one / SESSION) && one >= 0)).toBe(true)
          expect(sum(hours)).toBeLessThanOrEqual(whole)
          const onboarding = ramping.map((person) => hours[person] ?? NaN)
          expect(new Set(onboarding).size).toBeLessThanOrEqual(1)
          expect(onboarding.every((one) => one <= 3)).toBe(true)
          expect(sum(onboarding)).toBeLessThanOrEqual(chosen.hoursPerMonth / 2)
          expect(listed.map((person) => hours[person])).toEqual(
            listed.map((person) => found.hours.equal[person]),
          )
        }
        if (ranked.length > 0) expect(sum(found.hours.equal)).toBe(whole)
        if (found.hours.extremes) expect(sum(found.hours.extremes)).toBe(whole)
      }),
    mistakes: {
      'new people come on top': (team, chosen) => {
        const plan = drawnPlan(team, chosen)
        const add = (hours: readonly number[]) =>
          hours.map((one, person) => (plan.people[person]?.band === 'ramping' ? one + SESSION : one))
        return { ...plan, hours: { ...plan.hours, equal: add(plan.hours.equal) } }
      },
    },
  })

  law<Plan>('floors and caps hold, that of a fit conversation too, and nothing is free below them', {
    subject: drawnPlan,
    property: (plan) =>
      fc.property(arbitraryTeamWithDates(), manyChoices, (team, chosen) => {
        const { ranking, hours, sure } = plan(team, chosen)
        const caps = ranking.ranked.map((_, i) =>
          sure?.people[i]?.fit === 'conversation'
            ? Math.floor((chosen.fitCapHours ?? 1) / SESSION) * SESSION
            : 5,
        )
        const theirs = ranking.ranked.map(({ person }) => hours.targeted[person] ?? NaN)
        const left = sum(ranking.ranked.map(({ person }) => hours.equal[person] ?? NaN))
        const floors = caps.map((cap) => Math.min(SESSION, cap))
        const isEnough = left >= sum(floors)
        theirs.forEach((one, i) => {
          expect(one).toBeLessThanOrEqual(isEnough ? (caps[i] ?? NaN) : (floors[i] ?? NaN))
          if (isEnough) expect(one).toBeGreaterThanOrEqual(floors[i] ?? NaN)
        })
        expect(sum(theirs)).toBe(Math.min(left, sum(caps)))
      }),
    mistakes: {
      'the cap of a fit conversation is forgotten': (team, chosen) => {
        const { sure, ...free } = drawnPlan(team, { ...chosen, fitCapHours: 5 })
        return sure ? { ...free, sure } : free
      },
      'the plan is the equal one': (team, chosen) => {
        const found = drawnPlan(team, chosen)
        return { ...found, hours: { ...found.hours, targeted: found.hours.equal } }
      },
    },
  })

  law<Plan>('one more session never takes hours from anyone, when nobody is being onboarded', {
    subject: drawnPlan,
    property: (plan) =>
      fc.property(arbitraryTeam(), manyChoices, (team, chosen) => {
        const before = made(plan(team, chosen))
        const after = made(plan(team, { ...chosen, hoursPerMonth: chosen.hoursPerMonth + SESSION }))
        before.forEach((hours, which) => {
          expect(after[which]?.every((one, person) => one >= (hours[person] ?? NaN))).toBe(true)
        })
      }),
    mistakes: {
      'long plans are cut': (team, chosen) =>
        drawnPlan(team, { ...chosen, hoursPerMonth: chosen.hoursPerMonth % 40 }),
    },
  })

  law<Plan>(
    'people who tie over the same months have hours within a session, with no pin or cap between them',
    {
      subject: drawnPlan,
      property: (plan) =>
        fc.property(arbitraryTeamWithDates(), choices, (team, chosen) => {
          const found = plan(team, chosen)
          const { ranked } = found.ranking
          const groups = Map.groupBy(
            ranked.filter((_, i) => found.sure?.people[i]?.fit !== 'conversation'),
            ({ percentileRank, months }) => `${percentileRank} ${months}`,
          )
          for (const group of groups.values()) {
            for (const hours of made(found)) {
              const theirs = group.map(({ person }) => hours[person] ?? NaN)
              expect(Math.max(...theirs) - Math.min(...theirs)).toBeLessThanOrEqual(SESSION)
            }
          }
        }),
      mistakes: {
        'hours follow the name': (team, chosen) => {
          const found = drawnPlan(team, chosen)
          const targeted = found.hours.targeted.map((one, i) => one + 2 * SESSION * (i % 2))
          return { ...found, hours: { ...found.hours, targeted } }
        },
      },
    },
  )

  law<Plan>('the order of the rows changes no hours, gains or ranges, two people of one name apart', {
    subject: drawnPlan,
    property: (plan) =>
      fc.property(
        arbitraryTeamWithDates().map(withOwnNames),
        choices,
        fc.array(fc.nat(), { minLength: 40, maxLength: 40 }),
        (team, chosen, dice) => {
          const rows = team.people.map((_, i) => i).sort((a, b) => (dice[a] ?? 0) - (dice[b] ?? 0) || a - b)
          const before = plan(team, chosen)
          const after = plan({ ...team, people: rows.map((row) => team.people[row]!) }, chosen)
          made(before).forEach((hours, which) => {
            expect(made(after)[which]).toEqual(rows.map((row) => hours[row]))
          })
          expectNearly(after.gains.targeted?.expected ?? 0, before.gains.targeted?.expected ?? 0, 'gain')
          for (const name of ['targeted', 'equal', 'byBand', 'extremes', 'today'] as const) {
            const [one, other] = [before.sure?.ranges[name], after.sure?.ranges[name]]
            expectNearly(other?.p10 ?? 0, one?.p10 ?? 0, `p10 of ${name}`)
            expectNearly(other?.p90 ?? 0, one?.p90 ?? 0, `p90 of ${name}`)
          }
          expectNearly(after.sure?.odds?.expectedAfter ?? 0, before.sure?.odds?.expectedAfter ?? 0, 'odds')
        },
      ),
    mistakes: {
      'names do not break ties': (team, chosen) =>
        drawnPlan({ ...team, people: team.people.map((one) => ({ ...one, name: '' })) }, chosen),
    },
  })

  law<Plan>('a pin changes the band and the probabilities of that person alone', {
    subject: drawnPlan,
    property: (plan) =>
      fc.property(arbitraryTeam(), choices, pins, (team, chosen, pinned) => {
        const [free, set] = [plan(team, chosen), plan(team, { ...chosen, pins: pinned })]
        set.ranking.ranked.forEach(({ person, band }, i) => {
          const pin = pinned[person]
          expect(band).toBe(pin ?? free.ranking.ranked[i]?.band)
          const probabilities = set.sure?.people[i]?.probabilities
          if (pin === undefined) expect(probabilities).toEqual(free.sure?.people[i]?.probabilities)
          else {
            expect(probabilities?.[pin]).toBe(1)
            expect(set.sure?.people[i]).toMatchObject({ stated: null, fit: null })
          }
        })
      }),
    mistakes: {
      'pins are forgotten': (team, { pins: _, ...chosen }) => drawnPlan(team, chosen),
    },
  })

  law<Plan>('P10, P50 and P90 stand in this order, and P90 never above the “up to” shown', {
    subject: drawnPlan,
    property: (plan) =>
      fc.property(arbitraryTeam(), manyChoices, (team, chosen) => {
        const { sure, gains } = plan(team, chosen)
        for (const range of Object.values(sure?.ranges ?? {})) {
          expect(range.p10).toBeLessThanOrEqual(range.p50)
          expect(range.p50).toBeLessThanOrEqual(range.p90)
          expect(range.p90).toBeLessThanOrEqual(range.upTo)
        }
        expect(gains.targeted?.ceiling ?? 0).toBeLessThanOrEqual(sure?.ranges.targeted?.upTo ?? 0)
      }),
    mistakes: {
      'up to is the median': withSure(({ ranges }) => ({
        ranges: Object.fromEntries(
          Object.entries(ranges).map(([name, one]) => [name, { ...one, upTo: one.p50 }]),
        ),
      })),
    },
  })

  law<Plan>('nothing is gained, lost or doubtful while quality stays poor', {
    subject: drawnPlan,
    property: (plan) =>
      fc.property(arbitraryTeam(), manyChoices, (team, chosen) => {
        const { sure, gains } = plan(team, { ...chosen, qualityToday: 'poor', qualityPlanned: 'poor' })
        expect(gains.targeted?.expected ?? 0).toBe(0)
        for (const { p10, p90, upTo } of Object.values(sure?.ranges ?? {}))
          expect([p10, p90, upTo]).toEqual([0, 0, 0])
        expect(sure?.odds?.after).toEqual(sure?.odds?.before)
        expect(sure?.money?.verdict ?? 'doesNotPay').toBe('doesNotPay')
      }),
    mistakes: {
      'hours alone have an effect': (team, chosen) =>
        drawnPlan(team, { ...chosen, qualityPlanned: 'average' }),
    },
  })

  law<Plan>('at the break-even gain the return is 0', {
    subject: drawnPlan,
    property: (plan) =>
      fc.property(arbitraryTeam(['quota', 'result']), manyChoices, (team, chosen) => {
        const { sure, gains } = plan(team, chosen)
        const money = sure?.money
        if (!money?.breakEvenGain || !gains.targeted?.expected || money.returnOnCost === null) return
        const perGain = money.contribution / gains.targeted.expected
        expectNearly((perGain * money.breakEvenGain) / money.cost, 1)
        expectNearly((money.contribution - money.cost) / money.cost, money.returnOnCost)
      }),
    mistakes: {
      'the margin is forgotten': withSure(({ money }) => ({
        money: money && { ...money, breakEvenGain: 0.3 * (money.breakEvenGain ?? 0) },
      })),
    },
  })

  law<Plan>('odds lie from 0 to 1, and rise where the gain does', {
    subject: drawnPlan,
    property: (plan) =>
      fc.property(arbitraryTeam(), manyChoices, (team, chosen) => {
        const { sure, people, ranking } = plan(team, chosen)
        const odds = sure?.odds
        if (!odds) return
        expect(odds.before).toHaveLength(ranking.ranked.length)
        odds.before.forEach((before, i) => {
          const after = odds.after[i] ?? NaN
          const gain = people[ranking.ranked[i]?.person ?? -1]?.gain?.expected ?? NaN
          expect(Math.min(before, after)).toBeGreaterThanOrEqual(0)
          expect(Math.max(before, after)).toBeLessThanOrEqual(1)
          const isPositive = (sure.confidence.means[i] ?? 0) > 0
          if (isPositive && gain >= 0) expect(after).toBeGreaterThanOrEqual(before)
          else if (isPositive) expect(after).toBeLessThanOrEqual(before)
          else expect(after).toBe(before)
        })
        expectNearly(odds.expectedAfter, sum(odds.after))
      }),
    mistakes: {
      'before and after are swapped': withSure(({ odds }) => ({
        odds: odds && { ...odds, before: odds.after, after: odds.before },
      })),
    },
  })

  law<Plan>('it has the bands of the plan made at once, and can be handed to another thread', {
    subject: drawnPlan,
    property: (plan) =>
      fc.property(arbitraryTeamWithDates(), manyChoices, (team, chosen) => {
        const [first, sure] = [coachingPlan(team, chosen), plan(team, chosen)]
        expect(sure.people.map(({ band }) => band)).toEqual(first.people.map(({ band }) => band))
        expect(sure.hours.equal).toEqual(first.hours.equal)
        expect(sure.hours.extremes).toEqual(first.hours.extremes)
        expect(structuredClone(sure)).toEqual(sure)
        expect(plan(structuredClone(team), structuredClone(chosen))).toEqual(sure)
      }),
    mistakes: {
      'pins are forgotten': (team, { pins: _, ...chosen }) => drawnPlan(team, chosen),
    },
    runs: 200,
  })
})

describe('the laws of the range', () => {
  law<Plan>('the expected gain lies inside P10 to P90', {
    subject: (team, chosen) => surePlan(team, chosen, beliefOf(team)),
    property: (plan) =>
      fc.property(arbitraryTeam(), choices, (team, chosen) => {
        const { sure, gains } = plan(team, chosen)
        for (const name of ['targeted', 'equal', 'extremes', 'today'] as const) {
          const [range, gain] = [sure?.ranges[name], gains[name]]
          if (!range || !gain) continue
          expect(gain.expected).toBeGreaterThanOrEqual(range.p10 - 1e-12)
          expect(gain.expected).toBeLessThanOrEqual(range.p90 + 1e-12)
        }
      }),
    mistakes: {
      'the range is that of half the effect': (team, chosen) => {
        const [plan, half] = [drawnPlan(team, chosen), drawnPlan(team, { ...chosen, shareOfEffect: 0.5 })]
        return plan.sure && half.sure ? { ...plan, sure: { ...plan.sure, ranges: half.sure.ranges } } : plan
      },
    },
    runs: 150,
  })
})

/** Nobody shares a name: the rows of two people who cannot be told apart may swap what they get. */
function withOwnNames(team: Team): Team {
  return { ...team, people: team.people.map((one, i) => ({ ...one, name: `${one.name} ${i}` })) }
}
