import { type AssumptionName, assumptions } from '../assumptions.ts'
import { at } from '../at.ts'
import type { AnyPlan, CoachingPlan } from '../coaching-plan.ts'
import { effectOfQuality, type Gain, type Quality, teamGain } from '../projection.ts'
import { responseCurve } from '../response-curve.ts'
import { gainsUnder, hoursBefore, hoursUnder, responsesIn, weightsIn } from './people-in-plan.ts'
import { assumed, type Figure, figure, type Working, working } from './working.ts'

const names: Readonly<Record<Exclude<Quality, 'poor'>, Readonly<Record<keyof Gain, AssumptionName>>>> = {
  average: { low: 'averageLow', expected: 'averageExpected', ceiling: 'averageCeiling' },
  best: { low: 'bestLow', expected: 'bestExpected', ceiling: 'bestCeiling' },
}

/** The effect of a quality as a figure; poor coaching is what the others are measured against. */
export function effectFigure(code: string, quality: Quality, level: keyof Gain = 'expected'): Figure {
  return quality === 'poor'
    ? figure(code, effectOfQuality.poor[level], 'ratio', 'source')
    : assumed(code, names[quality][level])
}

/**
 * Working of a person's gain under the targeted plan.
 *
 * gain = (1 + m S E_planned f(h_planned)) / (1 + m S E_today f(h_before)) - 1
 *
 * @param person place in `Team.people`
 * @returns null where the person is not ranked
 * @example personGainWorking(plan, 0)?.results[0].value // 0.058
 */
export function personGainWorking(plan: CoachingPlan, person: number): Working | null {
  const { ranking, hours, people, choices } = plan
  const place = ranking.ranked.findIndex((one) => one.person === person)
  const gain = people[person]?.gain
  if (place < 0 || gain === null || gain === undefined) return null
  const [from, to] = [at(hoursBefore(plan), person), at(hours.targeted, person)]
  return working('personGain', hours.today === null ? 'fromEqual' : 'fromToday', {
    figures: [
      figure('response', at(responsesIn(plan), place), 'share'),
      assumed('share', 'shareOfEffect', choices.shareOfEffect),
      effectFigure('effectPlanned', choices.qualityPlanned),
      figure('hoursPlanned', to, 'hours'),
      figure('curvePlanned', responseCurve(to), 'share'),
      effectFigure('effectToday', choices.qualityToday),
      figure('hoursBefore', from, 'hours', hours.today === null ? 'worked' : 'table'),
      figure('curveBefore', responseCurve(from), 'share'),
      assumed('tau', 'tauHours'),
      assumed('fullEffect', 'fullEffectHours'),
    ],
    results: [figure('gain', gain.expected, 'ratio')],
  })
}

/**
 * Working of the team's gain under a plan: the people's gains, weighted by what they sell a month.
 *
 * team gain = sum(weight gain) / sum(weight)
 *
 * @returns null where the plan cannot be told
 * @example teamGainWorking(plan, 'targeted')?.results[0].value // 0.0356
 */
export function teamGainWorking(plan: CoachingPlan, name: AnyPlan): Working | null {
  const planned = hoursUnder(plan, name)
  const { ranked } = plan.ranking
  if (planned === null || ranked.length === 0) return null
  const [gains, weights] = [gainsUnder(plan, planned), weightsIn(plan)]
  const isWeighed = weights.some((weight) => weight !== weights[0])
  const sum = (value: (i: number) => number) => ranked.reduce((all, _, i) => all + value(i), 0)
  return working('teamGain', isWeighed ? 'weighted' : 'mean', {
    figures: [
      figure(
        'weightedSum',
        sum((i) => at(weights, i) * at(gains, i).expected),
        'number',
      ),
      figure(
        'weightSum',
        sum((i) => at(weights, i)),
        'number',
        'table',
      ),
    ],
    lines: ranked.map(({ person }, i) => ({
      person,
      figures: [
        figure('weight', at(weights, i), 'number', 'table'),
        figure('gain', at(gains, i).expected, 'ratio'),
        figure('product', at(weights, i) * at(gains, i).expected, 'number'),
      ],
    })),
    results: [figure('teamGain', teamGain(gains, weights).expected, 'ratio')],
  })
}

/**
 * Working of the split of the gain: what better coaching brings at the hours of before, and the rest.
 *
 * how well = gain at the new quality and the hours of before; who = team gain - how well
 *
 * @returns null where there is no gain
 * @example splitWorking(plan)?.results[1].value // 0.0046
 */
export function splitWorking({ gains, hours, howWell, who }: CoachingPlan): Working | null {
  if (gains.targeted === null) return null
  return working('split', hours.today === null ? 'fromEqual' : 'fromToday', {
    figures: [figure('teamGain', gains.targeted.expected, 'ratio'), figure('gainBefore', howWell, 'ratio')],
    results: [figure('howWell', howWell, 'ratio'), figure('who', who, 'ratio')],
  })
}

/**
 * Working of the effect of coaching quality that is used: the research's, times the share that shows up here.
 *
 * @example effectWorking(plan).results[0].value // 0.07
 */
export function effectWorking({ choices }: CoachingPlan): Working {
  const { qualityToday, qualityPlanned, shareOfEffect = assumptions.shareOfEffect.value } = choices
  const used = (quality: Quality) => shareOfEffect * effectOfQuality[quality].expected
  return working('effect', 'share', {
    figures: [
      effectFigure('effectToday', qualityToday),
      effectFigure('effectPlanned', qualityPlanned),
      effectFigure('effectLow', qualityPlanned, 'low'),
      effectFigure('effectCeiling', qualityPlanned, 'ceiling'),
      assumed('share', 'shareOfEffect', shareOfEffect),
    ],
    results: [
      figure('usedToday', used(qualityToday), 'ratio'),
      figure('usedPlanned', used(qualityPlanned), 'ratio'),
    ],
  })
}
