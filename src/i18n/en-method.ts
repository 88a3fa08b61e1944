import type { Assumption, AssumptionKind } from '../domain/assumptions.ts'
import type { ShownConfidence } from '../domain/stated-confidence.ts'
import { format as f } from './format.ts'

const months = (n: number) => `${f.count(n)}\u00a0${n === 1 ? 'month' : 'months'}`

/** A value of the list of assumptions with its unit; the unit alone once at the end of a range. */
const unit: Record<Assumption['unit'], { figure: (value: number) => string; after: string }> = {
  hours: { figure: f.hours, after: '\u00a0h' },
  ratio: { figure: (value) => f.amount(value * 100), after: '\u00a0%' },
  months: { figure: f.count, after: '\u00a0months' },
  count: { figure: f.count, after: '' },
}

/** The words round the text of the method: its tables, and how figures stand in its sentences. */
export const enMethod = {
  value: ({ value, unit: of }: Assumption) =>
    of === 'months' ? months(value) : `${unit[of].figure(value)}${unit[of].after}`,
  range: ({ min, max, unit: of }: Assumption) =>
    `${unit[of].figure(min)}\u2013\u2060${unit[of].figure(max)}${unit[of].after}`,
  day: (date: string) =>
    new Date(date).toLocaleDateString('en-GB', {
      day: 'numeric',
      month: 'long',
      year: 'numeric',
      timeZone: 'UTC',
    }),
  /** 0.57 -> "57 %, likely" */
  told: ({ share, limit, word }: ShownConfidence) =>
    `${{ clear: 'clear', likely: 'likely', tossUp: 'toss-up' }[word]}, ${limit === null ? '' : `${limit}\u00a0`}${f.percent(share)}`,
  kind: {
    source: 'From the source article',
    reported: 'Reported elsewhere, second-hand',
    ours: 'Our assumptions',
  } satisfies Record<AssumptionKind, string>,
  oursAre: 'Nobody has measured these for you. Each is a guess that we stand by until somebody does.',
  assumptions: {
    about: 'Every constant of the method',
    caption: 'Its value, where it comes from, and the values between which it may be set.',
    name: 'Assumption',
    value: 'Value',
    range: 'Between',
  },
  replays: {
    about: 'The sample team, replayed',
    caption: (draws: number) => `In how many of ${f.count(draws)} replays each person stood where.`,
    name: 'Name',
    score: 'Score',
    lowest: 'Lowest fifth',
    middle: 'Middle 60\u00a0%',
    top: 'Top fifth',
    drawing: 'Lowest fifth, middle, top fifth',
    told: 'The page says',
  },
  stated: {
    about: 'Stated and true',
    caption:
      'In per cent: the confidence the page would state on average, and how often the band it shows was the true one.',
    byReliability: 'When one month is more or less reliable than expected',
    byReliabilityCaption:
      'The same for teams of one known reliability. The page is not told which; it has only the months to learn it from.',
    reliability: (share: number) => `Reliability of one month ${f.percent(share)}`,
    months: 'Months',
    people: (n: number) => `${f.count(n)} people`,
    stated: 'stated',
    actual: 'true',
  },
  tenths: {
    about: 'By tenths of what was stated',
    caption: (people: number) =>
      `${f.count(people)} people of all sizes of team and spans of months, drawn as the method expects them.`,
    stated: 'Stated',
    people: 'People',
    mean: 'Stated, mean',
    actual: 'True',
    between: (from: number) => `${f.percentFigure(from)}\u2013\u2060${f.percentFigure(from + 0.1)}\u00a0%`,
    drawing: 'True share of the shown band against stated confidence: the discs lie on the line of equality.',
    statedAxis: 'stated',
    actualAxis: 'true',
    ends: ['0', '50', '100\u00a0%'],
  },
  coverage: {
    about: 'The likely range',
    caption: 'In how many of a hundred teams the gain lay inside it. Eighty would be right.',
    months: 'Months',
  },
  gains: {
    about: 'What each split would bring',
    caption: (people: number) =>
      `Gain of the whole team in per cent, poor to average coaching, ${f.count(people)} people, twenty hours. The last column knows every true band.`,
    months: 'Months',
    equal: 'Equal',
    extremes: 'Extremes',
    byBand: 'By band',
    targeted: 'Targeted',
    perfect: 'All known',
    prior: 'Reliability drawn as expected',
  },
} as const
