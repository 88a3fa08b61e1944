import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { allocateEqual, allocateTargeted } from '../../src/domain/allocation.ts'
import { assumptions } from '../../src/domain/assumptions.ts'
import { bandsOf } from '../../src/domain/bands.ts'
import { beliefOf } from '../../src/domain/belief.ts'
import type { CoachingChoices } from '../../src/domain/coaching-plan.ts'
import { effectOfQuality, type Gain, personGain, teamGain } from '../../src/domain/projection.ts'
import { responseOfBand, responsesOf } from '../../src/domain/response.ts'
import { surePlan } from '../../src/domain/sure-plan.ts'
import { placesOf } from '../../src/domain/places.ts'
import { readTable } from '../../src/domain/team/read-table.ts'
import type { Team } from '../../src/domain/team.ts'
import { weightsOf } from '../../src/domain/weight.ts'
import { format } from '../../src/i18n/format.ts'
import { articles, proseOf } from './articles.ts'

const numberWords = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
]
const inWords = (hours: number): string =>
  hours === 20
    ? 'twenty'
    : hours % 1 === 0.5
      ? `${inWords(Math.floor(hours))} and a half`
      : (numberWords[hours] ?? String(hours))
/** As the calculators beside the text write it. */
const percent = (ratio: number, decimals: 0 | 1 = 0) =>
  decimals === 0 ? format.percent(ratio) : format.gain(ratio)
const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1)
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)

function sampleTeam(): Team {
  const { team } = readTable(readFileSync(new URL('../../public/sample-team.csv', import.meta.url), 'utf8'))
  if (team === null) throw new Error('public/sample-team.csv cannot be read')
  return team
}

const team = sampleTeam()
const belief = beliefOf(team)
const plan = (choices: Partial<CoachingChoices> = {}) =>
  surePlan(team, { hoursPerMonth: 20, qualityToday: 'poor', qualityPlanned: 'average', ...choices }, belief)
const { people, hours, gains } = plan()
const weights = weightsOf(team.people, team.monthsPerPeriod)

const placeOf = (first: string) => team.people.findIndex(({ name }) => name.startsWith(first))
const attainment = (first: string) => people[placeOf(first)]?.attainment ?? NaN
const today = (first: string) => hours.today?.[placeOf(first)] ?? NaN
const sells = (first: string) => weights[placeOf(first)] ?? NaN
const month = (first: string, period: string) => {
  const person = team.people[placeOf(first)]
  const t = team.periods.indexOf(period)
  return (person?.results[t] ?? NaN) / (person?.quotas[t] ?? NaN)
}
const namesOf = (band: string) => people.filter((one) => one.band === band)
const hoursOf = (of: readonly { person: number }[], plan: readonly number[] | null) =>
  sum(of.map(({ person }) => plan?.[person] ?? NaN))

const poorToAverage = { qualityToday: 'poor', qualityPlanned: 'average' } as const
const step = (response: number, from: number, to: number) =>
  personGain(response, 0, to, poorToAverage).expected - personGain(response, 0, from, poorToAverage).expected
const remains = (level: keyof Gain) =>
  (1 + effectOfQuality.best[level]) / (1 + effectOfQuality.average[level]) - 1

const middle = namesOf('middle')
const ends = people.filter(({ band }) => band !== 'middle')
const article = articles.find(({ name }) => name === 'the-middle-60')
if (!article) throw new Error('content/en/playbook/the-middle-60.mdx is missing')
const prose = proseOf(article)

const { responseOfMiddle, responseOfTop } = {
  responseOfMiddle: responseOfBand.middle,
  responseOfTop: responseOfBand.top,
}
const firstHour = { farah: step(responseOfMiddle, 0, 1), hanna: step(responseOfTop, 0, 1) }
const inGoods = (firstHour.farah * sells('Farah')) / (firstHour.hanna * sells('Hanna'))
const indifferent = (firstHour.farah * sells('Farah')) / (step(1, 0, 1) * sells('Hanna'))

/** Every passage of the article that states a figure, written from the engine's own numbers. */
const passages: readonly (readonly [what: string, passage: string])[] = [
  [
    'Julia’s January and June',
    `Julia had a good January: ${percent(month('Julia', 'Jan'))} of her quota. In June she reached ${percent(month('Julia', 'Jun'))}.`,
  ],
  ['Julia’s hours', `she had ${inWords(today('Julia'))} hour of coaching each`],
  [
    'today’s hours and heads',
    `${inWords(sum(hours.today ?? []))} hours a month for ${inWords(people.length)} people`,
  ],
  [
    'Ben',
    `${capital(inWords(today('Ben')))} go to Ben, who has sold ${percent(attainment('Ben'))} of his quota.`,
  ],
  ['Ivo', `${capital(inWords(today('Ivo')))} go to Ivo, at ${percent(attainment('Ivo'))}.`],
  [
    'Hanna and Chiara',
    `Hanna and Chiara, at ${percent(attainment('Hanna'))} and ${percent(attainment('Chiara'))}, get ${inWords(today('Hanna'))} each`,
  ],
  [
    'the four’s and the six’s hours',
    `That makes ${inWords(hoursOf(ends, hours.today))} for ${inWords(ends.length)} people. Julia and ${inWords(middle.length - 1)} others share what is left, ${inWords(hoursOf(middle, hours.today))}.`,
  ],
  [
    'the middle’s span',
    `Farah at ${percent(attainment('Farah'))}, Dóra, Julia, Anna, Gábor, and Erik at ${percent(attainment('Erik'))}`,
  ],
  [
    'who misses quota',
    `${capital(inWords(middle.filter((one) => (one.attainment ?? NaN) < 1).length))} of these ${inWords(middle.length)} miss their quota, ${inWords(middle.filter((one) => (one.attainment ?? NaN) > 1).length)} exceed it`,
  ],
  [
    'Ivo’s February',
    `Had Ivo’s February come in at 91\u00a0% of quota instead of ${percent(month('Ivo', 'Feb'))}`,
  ],
  [
    'poor to average',
    `the middle sells ${assumptions.averageLow.value * 100}–${percent(assumptions.averageCeiling.value)} more; we reckon with the middle of that, ${percent(assumptions.averageExpected.value)}`,
  ],
  ['the best coaching', `With the best coaching it is up to ${percent(assumptions.bestCeiling.value)}.`],
  [
    'what remains from average',
    `Up to ${percent(assumptions.bestCeiling.value)} is the whole way from poor to best. It never comes on top of coaching that is average already: from there, ${(remains('low') * 100).toFixed(0)}–${percent(remains('ceiling'))} remain`,
  ],
  [
    'the reported hours',
    'People with under two hours a month are reported at about 90\u00a0% of quota, people with over three at about 107\u00a0%.',
  ],
  [
    'the first three hours',
    `brings ${percent(step(1, 0, 1), 1)}, the second another ${percent(step(1, 1, 2), 1)}, the third ${percent(step(1, 2, 3), 1)}, and past the fifth nothing is added`,
  ],
  [
    'Julia’s second hour',
    `Julia’s second would add ${percent(step(responseOfMiddle, 1, 2), 1)} to what she sells`,
  ],
  [
    'the four plans',
    `the twenty hours bring ${percent(gains.today?.expected ?? NaN, 1)} more team result. Pushed further to both ends, with half an hour kept for everybody else, they bring ${percent(gains.extremes?.expected ?? NaN, 1)}. Split equally, ${percent(gains.equal?.expected ?? NaN, 1)}. Targeted, with ${hoursOf(middle, hours.targeted)} hours in the middle and half an hour or more for each of the other ${inWords(ends.length)}, ${percent(gains.targeted?.expected ?? NaN, 1)}.`,
  ],
  [
    'today with the best coaching',
    `Today’s lopsided calendar with the best coaching comes to ${percent(plan({ qualityPlanned: 'best' }).gains.today?.expected ?? NaN, 1)}`,
  ],
  [
    'coaching that stays poor',
    `coaching that stays as poor as it was brings ${percent(plan({ qualityPlanned: 'poor' }).gains.targeted?.expected ?? NaN, 1)}`,
  ],
  [
    'an hour with Farah and with Hanna',
    `The first hour with Farah brings ${percent(firstHour.farah, 1)} of her result, the first with Hanna ${percent(firstHour.hanna, 1)} of hers.`,
  ],
  ['their size', `Hanna sells ${(sells('Hanna') / sells('Farah')).toFixed(1)} times as much as Farah`],
  [
    'the hour in goods sold',
    `the hour with Farah brings ${inGoods.toFixed(1)} times what the hour with Hanna does, not ${inWords(Math.round(firstHour.farah / firstHour.hanna))} times`,
  ],
  [
    'where the two hours are worth the same',
    `Were it ${percent(indifferent)}, the two hours would be worth the same`,
  ],
  [
    'Monday’s half-hour',
    `from Ben, who has ${inWords(today('Ben'))} hours, to Julia, who has ${inWords(today('Julia'))}`,
  ],
]

describe('the figures of The middle 60 %', () => {
  test.each(passages)('%s: the engine says the same', (_, passage) => {
    expect(prose).toContain(passage)
  })

  test('every other figure is among those that other tests work out', () => {
    const rest = passages.reduce((text, [, passage]) => text.replace(passage, ' '), prose)
    const left = rest.match(/\d+(\.\d+)?\u00a0%/g)
    expect(left).toEqual(['0.1\u00a0%', '3.1\u00a0%', '3.3\u00a0%', '3.4\u00a0%'])
  })

  test('Ben’s fourth hour adds less than 0.1 %', () => {
    expect(prose).toContain('Ben’s fourth hour, on this curve, adds less than 0.1\u00a0%')
    expect(today('Ben')).toBe(4)
    expect(step(responseOfBand.weakest, 3, 4)).toBeLessThan(0.001)
  })

  test('with a February at 91 % of quota, and not at 90, Ivo and Farah change places', () => {
    const ivo = placeOf('Ivo')
    const bandsWith = (february: number) =>
      placesOf({
        ...team,
        people: team.people.map((person, i) =>
          i === ivo
            ? {
                ...person,
                results: person.results.map((result, t) =>
                  t === 1 ? (person.quotas[1] ?? NaN) * february : result,
                ),
              }
            : person,
        ),
      }).people
    expect(bandsWith(0.91)[ivo]?.band).toBe('middle')
    expect(bandsWith(0.91)[placeOf('Farah')]?.band).toBe('edge')
    expect(bandsWith(0.9)[ivo]?.band).toBe('edge')
  })

  test('the bands are those the article names', () => {
    const first = (band: string) => namesOf(band).map(({ name }) => name.split(' ')[0])
    expect(first('weakest')).toEqual(['Ben'])
    expect(first('edge')).toEqual(['Ivo'])
    expect(first('top').sort()).toEqual(['Chiara', 'Hanna'])
    expect(middle).toHaveLength(6)
  })

  test('each of the six gets less than everybody else today', () => {
    const most = Math.max(...middle.map(({ person }) => hours.today?.[person] ?? NaN))
    expect(ends.every(({ person }) => (hours.today?.[person] ?? NaN) > most)).toBe(true)
  })

  test('sharing equally covers more than half of the way from today to the plan, and less than all', () => {
    const [from, equal, to] = [gains.today, gains.equal, gains.targeted].map(
      (gain) => gain?.expected ?? NaN,
    ) as [number, number, number]
    expect(equal - from).toBeGreaterThan((to - from) / 2)
    expect(equal).toBeLessThan(to)
  })

  test('today’s calendar with the best coaching is ahead of the targeted one with average coaching', () => {
    expect(plan({ qualityPlanned: 'best' }).gains.today?.expected).toBeGreaterThan(
      gains.targeted?.expected ?? NaN,
    )
  })
})

describe('the simulated teams of The middle 60 %', () => {
  const RELIABILITY = 0.35
  const shown = (months: number) => percent(meanGains(months, 2000).targeted, 1)

  test('one month is about one third skill', () => {
    expect(prose).toContain('one month’s figures are about one third skill and two thirds luck')
    expect(Math.round(RELIABILITY * 3)).toBe(1)
  })

  test('one month with firm bands falls short of an equal split, six months do not', () => {
    const equal = percent(meanGains(1, 2000).equal, 1)
    expect(prose).toContain(
      `hours targeted by firm bands brought ${shown(1)}, less than the ${equal} of an equal split. With six months they brought ${shown(6)}.`,
    )
  })

  /**
   * Mean team gain of ten equally large people with 20 hours, poor to average, when the hours follow the
   * bands of the months seen and the gain follows the true bands.
   */
  function meanGains(months: number, teams: number): { readonly targeted: number; readonly equal: number } {
    const normal = normals(20260131)
    const order = [...Array(10).keys()]
    const equalSessions = allocateEqual(40, order)
    const total = { targeted: 0, equal: 0 }
    for (let n = 0; n < teams; n++) {
      const ability = order.map(() => Math.sqrt(RELIABILITY / (1 - RELIABILITY)) * normal())
      const seen = ability.map((one) => one + normal() / Math.sqrt(months))
      const truth = responsesOf(bandsOf(ability), false)
      const gainOf = (sessions: readonly number[]) =>
        teamGain(
          truth.map((response, i) => personGain(response, 0, (sessions[i] ?? 0) / 2, poorToAverage)),
          order.map(() => 1),
        ).expected
      total.targeted += gainOf(allocateTargeted(40, responsesOf(bandsOf(seen), false), order))
      total.equal += gainOf(equalSessions)
    }
    return { targeted: total.targeted / teams, equal: total.equal / teams }
  }

  /** Normal draws, the same ones every time: mulberry32 with Box-Muller. */
  function normals(seed: number): () => number {
    let state = seed
    const uniform = () => {
      state = (state + 0x6d2b79f5) | 0
      let t = Math.imul(state ^ (state >>> 15), 1 | state)
      t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
      return ((t ^ (t >>> 14)) >>> 0) / 4294967296
    }
    return () => Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform())
  }
})
