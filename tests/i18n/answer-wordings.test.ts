import { reading } from 'virtual:sample-team'
import { describe, expect, it } from 'vitest'
import { answerOf } from '../../src/domain/answer.ts'
import { beliefOf } from '../../src/domain/belief.ts'
import type { CoachingChoices } from '../../src/domain/coaching-plan.ts'
import { movesOf } from '../../src/domain/moves.ts'
import { surePlan } from '../../src/domain/sure-plan.ts'
import type { Team } from '../../src/domain/team.ts'
import { enAnswer } from '../../src/i18n/en-answer.ts'
import { plainText } from '../../src/i18n/rich.ts'
import { aPerson, teamByAttainment, withHoursToday } from '../domain/a-team.ts'
import { cases } from '../domain/cases.ts'

const poorToAverage: CoachingChoices = { hoursPerMonth: 20, qualityToday: 'poor', qualityPlanned: 'average' }
const ten = teamByAttainment(cases.teamAttainment)
const of = (...values: number[]) =>
  teamByAttainment(Object.fromEntries(values.map((value, i) => [`P${i}`, [value]])))

const planOf = (team: Team, choices: CoachingChoices) => surePlan(team, choices, beliefOf(team))

function answer(team: Team, choices: Partial<CoachingChoices> = {}, sample = false): string {
  return plainText(
    enAnswer.text(answerOf(planOf(team, { ...poorToAverage, ...choices })), { sample }),
  ).replaceAll('\u00a0', ' ')
}

describe('the answer has one wording a case', () => {
  it('for the own team', () => {
    expect(answer(ten)).toBe(
      '6 of your 10 people are in the middle 60 %. This plan gives them 17 of your 20 hours; an equal split would give them 12. If your coaching rises from poor to average, the research puts that at about 3.7 % more team result (likely 3.2–4.0 %): 3.3 from coaching better, 0.4 from this split.',
    )
  })
  it('for the sample team, held against its hours of today', () => {
    expect(answer(reading.team!, {}, true)).toBe(
      'The sample team: 6 of its 10 people are in the middle 60 %. This plan gives them 16.5 of 20 hours; today they get 7.5. If your coaching rises from poor to average, the research puts that at about 3.4 % more team result (likely 2.9–3.8 %): 2.6 from coaching better, 0.8 from this split.',
    )
  })
  it('says what today’s hours add up to where they are not the budget', () => {
    expect(answer(withHoursToday(ten, { Anna: 2, Bela: 6 }))).toContain('today they get 2 of 8.')
  })
  it('for four or fewer: never the middle', () => {
    const text = answer(of(0.8, 0.9, 1), { hoursPerMonth: 6 })
    expect(text).toContain(
      'Three people are too few to tell apart, so the hours are split evenly: 2 h each. ',
    )
    expect(text).not.toContain('middle')
  })
  it('for a team that is all equal', () => {
    expect(answer(of(1, 1, 1, 1, 1, 1), { hoursPerMonth: 12 })).toContain(
      'All 6 people have the same attainment, so the hours are split evenly: 2 h each.',
    )
  })
  it('for one person', () => {
    expect(answer(of(0.9), { hoursPerMonth: 5 })).toContain(
      'One person cannot be ranked; the plan gives them 5 h a month.',
    )
  })
  it('for nobody with a number', () => {
    expect(answer(of())).toContain('Nobody has a number that can be used yet')
  })
  it('for planned quality equal to today’s', () => {
    expect(answer(ten, { qualityToday: 'average' })).toContain(
      'With coaching as good as today, this split alone would be worth about 0.4 % more team result',
    )
  })
  it('for both poor', () => {
    expect(answer(ten, { qualityPlanned: 'poor' })).toContain(
      'With coaching as poor as today, no split brings anything: fix quality first.',
    )
  })
  it('for planned quality below today’s', () => {
    expect(answer(ten, { qualityToday: 'best', qualityPlanned: 'average' })).toMatch(
      /If your coaching falls from the best to average, expect about −\d\.\d % of team result/,
    )
  })
  it('for planned quality below today’s that more hours make up for', () => {
    const text = answer(withHoursToday(ten, { Anna: 1 }), {
      hoursPerMonth: 40,
      qualityToday: 'best',
      qualityPlanned: 'average',
    })
    expect(text).toMatch(
      /Even if your coaching falls from the best to average, these hours and this split would bring about \d\.\d % more team result/,
    )
  })
  it('for hours that change with the split', () => {
    expect(answer(withHoursToday(ten, { Anna: 1 }), { qualityToday: 'average' })).toContain(
      'these hours and this split alone would be worth about',
    )
    expect(answer(withHoursToday(ten, { Anna: 1 }))).toMatch(
      /from coaching better, \d\.\d from these hours and this split\./,
    )
  })
  it('for hours that hold no session', () => {
    expect(answer(ten, { hoursPerMonth: 0.3 })).toContain(
      'There is no room for a session: the shortest takes half an hour.',
    )
    expect(answer(ten, { hoursPerMonth: 0 })).not.toContain('research')
  })
  it('for one hour', () => {
    expect(answer(ten, { hoursPerMonth: 1 })).toContain('of your 1 hour;')
  })
  it('for a plan that is not ahead of an equal split', () => {
    expect(answer(ten, { hoursPerMonth: 60 })).toContain(
      'For this team the plan is not ahead of an equal split.',
    )
  })
  it('for people who are listed', () => {
    const team = { ...ten, people: [...ten.people, aPerson({ name: 'New' }, 6)] }
    expect(answer(team)).toContain('One without usable numbers gets 0.5 h first.')
    expect(answer(team)).toContain('6 of your 11 people')
  })
  it('for hours that are short', () => {
    expect(answer(ten, { hoursPerMonth: 3 })).toContain('4 get none this month.')
  })
})

describe('the decision names people', () => {
  const sample = planOf(reading.team!, poorToAverage)
  const names = sample.people.map(({ name }) => name.split(' ')[0]!)
  it('says whose time goes up and whose down', () => {
    expect(plainText(enAnswer.moves(movesOf(sample), names)).replaceAll('\u00a0', ' ')).toBe(
      'More time than today: Julia (+2 h), Anna, Gábor, Dóra and Farah (+1.5 h each), Erik (+1 h). Less: Ben (−3.5 h), Hanna and Chiara (−2.5 h each), Ivo (−0.5 h).',
    )
  })
  it('begins with the person who gains most', () => {
    expect(plainText(enAnswer.begin(movesOf(sample).first, names))).toBe(
      'Begin on Monday: half an hour with Julia.',
    )
  })
})
