import { describe, expect, it } from 'vitest'
import { answerOf } from '../../src/domain/answer.ts'
import { type CoachingChoices, coachingPlan } from '../../src/domain/coaching-plan.ts'
import { teamByAttainment, withHoursToday } from './a-team.ts'
import { teamOfTen } from './cases.ts'

const choices: CoachingChoices = { hoursPerMonth: 20, qualityToday: 'poor', qualityPlanned: 'average' }

describe('the answer', () => {
  it('counts the middle, its hours and what they are held against', () => {
    const answer = answerOf(coachingPlan(teamOfTen, choices))
    expect(answer).toMatchObject({
      team: 'bands',
      people: 10,
      middlePeople: 6,
      hours: 20,
      middleHours: 17,
      against: 'equal',
      middleHoursAgainst: 12,
      hoursToday: null,
      hoursEach: null,
      withoutHours: 0,
      hoursNeeded: 5,
      aheadOfEqual: true,
    })
  })
  it('is held against today where today is known', () => {
    expect(answerOf(coachingPlan(withHoursToday(teamOfTen, { Anna: 2, Bela: 6 }), choices))).toMatchObject({
      against: 'today',
      middleHoursAgainst: 2,
      hoursToday: 8,
    })
  })
  it.each([
    [[], 'nobody'],
    [[0.9], 'onePerson'],
    [[0.9, 1, 1.1, 1.2], 'tooFew'],
    [[1, 1, 1, 1, 1], 'allEqual'],
    [[0.8, 0.9, 1, 1.1, 1.2], 'bands'],
  ] as const)('of attainments %j is the case %s', (values, team) => {
    const some = teamByAttainment(Object.fromEntries(values.map((value, i) => [`P${i}`, [value]])))
    expect(answerOf(coachingPlan(some, choices)).team).toBe(team)
  })
  it.each([
    ['poor', 'average', 'rises'],
    ['average', 'best', 'rises'],
    ['average', 'average', 'same'],
    ['poor', 'poor', 'bothPoor'],
    ['best', 'poor', 'falls'],
  ] as const)('from %s to %s quality is the case %s', (qualityToday, qualityPlanned, quality) => {
    expect(answerOf(coachingPlan(teamOfTen, { ...choices, qualityToday, qualityPlanned })).quality).toBe(
      quality,
    )
  })
  it('counts the people who get nothing and the hours that would do', () => {
    expect(answerOf(coachingPlan(teamOfTen, { ...choices, hoursPerMonth: 3 }))).toMatchObject({
      withoutHours: 4,
      hoursNeeded: 5,
    })
  })
  it('splits the gain into how well and who', () => {
    const { gain, howWell, who } = answerOf(coachingPlan(teamOfTen, choices))
    expect(howWell + who).toBeCloseTo(gain.expected, 15)
  })
})
