import { assumptions } from '../../domain/assumptions.ts'
import { at } from '../../domain/at.ts'
import { effectOfQuality, type Gain, personGain } from '../../domain/projection.ts'
import { reliabilityOf } from '../../domain/reliability.ts'
import { responseOfBand } from '../../domain/response.ts'
import { responseCurve } from '../../domain/response-curve.ts'
import { shownConfidence, statedConfidence } from '../../domain/stated-confidence.ts'
import { resultPerMonth } from '../../domain/weight.ts'
import { format as f } from '../../i18n/format.ts'
import { oneDigit, points, spread, sum, threeDigits, twoDigits } from './figure-formats.ts'
import { samplePlan, sampleTeam } from './sample-plan.ts'

const plan = samplePlan()
const { ranking, sure, hours, gains } = plan
const { confidence } = sure

/** The place of a person in `Team.people` and among the ranked. */
function placesOf(first: string): { person: number; i: number } {
  const person = sampleTeam.people.findIndex(({ name }) => name.startsWith(first))
  return { person, i: ranking.ranked.findIndex((one) => one.person === person) }
}

function one(first: string) {
  const { person, i } = placesOf(first)
  const { results, quotas } = at(sampleTeam.people, person)
  const present = (values: readonly (number | null)[]) => sum(values.map((value) => value ?? 0))
  const probabilities = at(confidence.probabilities, i)
  const ranked = at(ranking.ranked, i)
  return {
    ranked,
    probabilities,
    sold: present(results),
    asked: present(quotas),
    month: (name: string) => {
      const t = sampleTeam.periods.indexOf(name)
      return (results[t] ?? NaN) / (quotas[t] ?? NaN)
    },
    stated: statedConfidence(ranked.band, probabilities),
    response: at(sure.people, i).response,
    mean: at(confidence.means, i),
    doubt: Math.sqrt(at(confidence.variances, i)),
    hours: at(hours.targeted, person),
    gain: at(plan.people, person).gain?.expected ?? NaN,
    before: sure.odds?.before[i] ?? NaN,
    after: sure.odds?.after[i] ?? NaN,
  }
}

const [anna, ben, dora, ivo, julia] = ['Anna', 'Ben', 'Dóra', 'Ivo', 'Julia'].map(one) as [
  ReturnType<typeof one>,
  ReturnType<typeof one>,
  ReturnType<typeof one>,
  ReturnType<typeof one>,
  ReturnType<typeof one>,
]
const people = ranking.ranked.length
const belowIvo = ranking.ranked.filter(({ score }) => score < ivo.ranked.score).length
const mean = sum(ranking.ranked.map(({ score }) => score)) / people
const span = ivo.ranked.months

const rho = confidence.reliability
const between = confidence.sigma * Math.sqrt(rho / (1 - rho))
const { grid } = reliabilityOf(
  ranking.ranked.map(({ score }) => score),
  ranking.ranked.map((ranked) => ranked.months),
  ranking.within,
)
/** How far the mean of all months is believed, averaged over the values that were tried. */
const pull = sum(grid.map(({ probability, g }) => probability * ((g * span) / (1 + g * span))))
const [lowestTried = NaN, highestTried = NaN] = [grid[0]?.rho, grid.at(-1)?.rho]
const prior = assumptions.reliabilityPriorA.value

const session = assumptions.sessionHours.value
const keep = Math.exp(-1 / assumptions.tauHours.value)
const full = assumptions.fullEffectHours.value
const worth = (response: number, hoursAfter: number) =>
  response * (responseCurve(hoursAfter) - responseCurve(hoursAfter - session))
const ofAverage = effectOfQuality.average
const remains = (level: keyof Gain) =>
  personGain(1, full, full, { qualityToday: 'average', qualityPlanned: 'best' })[level]

const annaSwing = Math.sqrt(anna.doubt ** 2 + confidence.sigma ** 2 / assumptions.monthsAhead.value)
const annaLevel = anna.mean * (1 + anna.gain)

const moneyHours = 30
const moneyCost = 0.04
const paid = samplePlan({ hoursPerMonth: moneyHours, money: { hourlyCost: moneyCost } })
const money = paid.sure.money
const sells = resultPerMonth(sampleTeam.people, sampleTeam.monthsPerPeriod) ?? NaN

const targeted = sure.ranges.targeted
const draws = confidence.draws

/** Figures of the sample team: the worked lines of the method. */
export const sampleFigures = {
  people: f.count(people),
  span: f.count(span),

  juliaSold: oneDigit(julia.sold),
  juliaAsked: oneDigit(julia.asked),
  juliaAttainment: f.percent(julia.sold / julia.asked),
  belowIvo: f.count(belowIvo),
  ivoPlace: f.percent(ivo.ranked.percentileRank),

  annaApril: f.percent(anna.month('Apr')),
  annaFebruary: f.percent(anna.month('Feb')),
  swing: points(confidence.sigma),
  spread: points(between),
  reliability: f.percent(rho),
  reliabilityRatio: twoDigits(rho),
  spanLessOne: f.count(span - 1),
  reliabilityOfSpan: f.percent((span * rho) / (1 + (span - 1) * rho)),
  cells: f.count(ranking.ranked.reduce((total, { months: own }) => total + own, 0)),
  tried: f.count(grid.length),
  lowestTried: oneDigit(lowestTried * 100),
  highestTried: `${oneDigit(highestTried * 100)}\u00a0%`,
  pull: f.percent(pull),
  pullRatio: threeDigits(pull),
  expectedReliability: f.percent(prior / (prior + assumptions.reliabilityPriorB.value)),
  teamMean: points(mean),
  benScore: points(ben.ranked.score),
  benLevel: f.gain(ben.mean),
  benDoubt: points(ben.doubt),
  replays: f.count(draws),
  ivoReplays: f.count(Math.round(ivo.stated * draws)),
  ivoConfidence: f.percent(ivo.stated),
  ivoTold: f.percent(shownConfidence(ivo.stated).share),
  doraTimes: f.count(Math.round(shownConfidence(dora.stated).share * 10)),

  ivoLowest: f.gain(ivo.probabilities.weakest),
  ivoEdge: f.gain(ivo.probabilities.edge),
  ivoMiddle: f.gain(ivo.probabilities.middle),
  mLowest: twoDigits(responseOfBand.weakest),
  mEdge: twoDigits(responseOfBand.edge),
  mMiddle: twoDigits(responseOfBand.middle),
  ivoResponse: twoDigits(ivo.response),
  keep: f.percent(keep),
  keepRatio: twoDigits(keep),
  full: f.hours(full),
  shareOfTwo: f.percent(responseCurve(2)),
  ivoResponseLong: threeDigits(ivo.response),
  shareAtIvo: threeDigits(responseCurve(ivo.hours)),
  shareBeforeIvo: threeDigits(responseCurve(ivo.hours - session)),
  ivoLast: threeDigits(worth(ivo.response, ivo.hours)),
  ivoNext: threeDigits(worth(ivo.response, ivo.hours + session)),
  juliaLast: threeDigits(worth(julia.response, julia.hours)),
  ivoHours: f.hoursUnit(ivo.hours),

  averageRange: spread(ofAverage.low, ofAverage.ceiling),
  remains: spread(remains('low'), remains('ceiling')),
  ivoGain: f.gain(ivo.gain),
  teamGain: f.gain(gains.targeted?.expected ?? NaN),
  howWell: points(plan.howWell),
  who: points(plan.who),

  likelyRange: f.gainRange(targeted?.p10 ?? NaN, targeted?.p90 ?? NaN).replace('–', '–\u2060'),
  tenthOfWorlds: f.count(assumptions.draws.value / 10),
  upTo: f.gain(targeted?.upTo ?? NaN),
  worlds: f.count(assumptions.draws.value),
  aheadWorlds: f.count(Math.round((targeted?.aheadOfEqual ?? NaN) * assumptions.draws.value)),
  ahead: f.percent(targeted?.aheadOfEqual ?? NaN),

  monthsCounted: f.count(assumptions.monthsAhead.value),
  annaMean: points(anna.mean),
  annaFactor: threeDigits(1 + anna.gain),
  annaDoubt: points(anna.doubt),
  annaSwing: points(annaSwing),
  annaDistance: twoDigits((1 - annaLevel) / annaSwing),
  annaBefore: f.percent(anna.before),
  annaAfter: f.percent(anna.after),
  expectedBefore: oneDigit(sure.odds?.expectedBefore ?? NaN),
  expectedAfter: oneDigit(sure.odds?.expectedAfter ?? NaN),

  moneyHours: f.count(moneyHours),
  moneyCost: f.count(moneyCost * 1000),
  moneyCostRatio: twoDigits(moneyCost),
  moneyGain: `${twoDigits((paid.gains.targeted?.expected ?? NaN) * 100)}\u00a0%`,
  moneySells: f.count(sells),
  moneyContribution: oneDigit(money?.contribution ?? NaN),
  moneyAdded: f.count(money?.addedHoursPerMonth ?? NaN),
  moneyPaid: oneDigit(money?.cost ?? NaN),
  breakEvenShare: f.percent(money?.breakEvenShare ?? NaN),
} as const
