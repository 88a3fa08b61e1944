import type { Figure, FigureUnit, Origin, Row, Topic, Working } from '../domain/workings/working.ts'
import { inCurrency } from './currency.ts'
import { en } from './en.ts'
import { format as f } from './format.ts'

const NBSP = '\u00a0'
const { tables, band } = en
const middle60 = `middle 60${NBSP}%`

const number = (digits: Intl.NumberFormatOptions) => {
  const format = new Intl.NumberFormat('en', digits)
  return (value: number) =>
    format
      .format(value)
      .replace('-', '\u2212')
      .replace(/^\u2212(0(\.0+)?)$/, '$1')
}
const thousandth = number({ maximumFractionDigits: 3 })
const exact = number({ maximumFractionDigits: 4 })
const significant = number({ maximumSignificantDigits: 6 })

/** Figures with digits enough that the formula, put to them as they stand here, gives the figure of the page. */
const written: Readonly<Record<FigureUnit, (value: number) => string>> = {
  ratio: (value) => `${thousandth(value * 100)}${NBSP}%`,
  share: (value) => `${thousandth(value * 100)}${NBSP}%`,
  hours: (value) => `${exact(value)}${NBSP}h`,
  months: exact,
  count: thousandth,
  amount: f.amount,
  number: significant,
}

const figureText = ({ value, unit, currency }: Pick<Figure, 'value' | 'unit' | 'currency'>) =>
  inCurrency(written[unit](value), currency)

/** The figures of a working as they are put into a formula. */
function puttingIn({ figures, results }: Working) {
  const all = new Map([...figures, ...results].map((one) => [one.code, one]))
  const value = (code: string) => all.get(code)?.value ?? NaN
  const text = (code: string) => {
    const one = all.get(code)
    return one === undefined ? '' : figureText(one)
  }
  return { value, text, has: (code: string) => all.has(code) }
}

type PutIn = (working: Working) => readonly string[]

const offTheTop: PutIn = (w) => {
  const { text: t } = puttingIn(w)
  return [
    `${t('hours')} in sessions of ${t('session')}, ${t('offTheTop')} off the top: ${t('sessionsLeft')} sessions`,
  ]
}

/** One more for the first of the list, while sessions are left over. */
const more = (w: Working) => {
  const { value } = puttingIn(w)
  return value('turn') <= value('leftOver') ? '1' : '0'
}

const inRounds =
  (floor: string): PutIn =>
  (w) => {
    const { text: t } = puttingIn(w)
    return [
      ...offTheTop(w),
      `(${floor === '' ? '' : `${t(floor)} + `}${t('rounds')} + ${more(w)}) × ${t('session')} = ${t('hoursGiven')}`,
    ]
  }

const response: PutIn = (w) => {
  const { text: t } = puttingIn(w)
  const parts = ['weakest', 'edge', 'middle', 'top'].map(
    (one) => `${t(`${one}Chance`)} × ${t(`${one}Response`)}`,
  )
  return [`${parts.join(' + ')} = ${t('response')}`]
}

const quotient =
  (above: string, below: string, result: string): PutIn =>
  (w) => {
    const { text: t } = puttingIn(w)
    return [`${t(above)} ÷ ${t(below)} = ${t(result)}`]
  }

const noFigures: PutIn = () => []

interface Way {
  readonly formula: readonly string[]
  readonly putIn: PutIn
}

const said = (formula: string): Way => ({ formula: [formula], putIn: noFigures })

const curve =
  'f(hours) is the response curve: (1 − e to the power of −hours ÷ tau) ÷ (1 − e to the power of −5 ÷ tau), with no more than 5 hours put in.'
const listed: Way = {
  formula: [
    'Without numbers enough to rank, everybody gets one session off the top, the same in every plan.',
  ],
  putIn: (w) => [puttingIn(w).text('hoursGiven')],
}
const onboarding: Way = {
  formula: [
    'New people come off the top, the same in every plan: the onboarding hours, but together no more than half of all hours, in whole sessions.',
  ],
  putIn: (w) => {
    const { text: t } = puttingIn(w)
    return [
      `the smaller of ${t('onboarding')} and ${t('hours')} ÷ 2 ÷ ${t('newPeople')}, in sessions of ${t('session')} = ${t('hoursGiven')}`,
    ]
  },
}
const tooFew = said('Four people or fewer, or all alike: nobody can be told apart, so nobody is placed.')
const setByYou = said('You set this band yourself. It counts as certain, and nothing was worked out.')
const percentile: PutIn = (w) => {
  const { text: t } = puttingIn(w)
  return [`(2 × ${t('below')} + ${t('equal')}) ÷ (2 × ${t('ranked')}) = ${t('percentileRank')}`]
}
const percentileFormula =
  'Percentile rank = (2 × people strictly below + people with the same score, self included) ÷ (2 × people ranked).'
const before = { fromEqual: 'an equal split', fromToday: 'today' } as const

const gainWay = (from: string): Way => ({
  formula: [
    `Gain = (1 + response × share × planned effect × f(planned hours)) ÷ (1 + response × share × today’s effect × f(hours before)) − 1. The hours before are those of ${from}.`,
    curve,
  ],
  putIn: (w) => {
    const { text: t } = puttingIn(w)
    const part = (effect: string, hours: string) =>
      `(1 + ${t('response')} × ${t('share')} × ${t(effect)} × ${t(hours)})`
    return [
      `f(${t('hoursPlanned')}) = ${t('curvePlanned')}; f(${t('hoursBefore')}) = ${t('curveBefore')}`,
      `${part('effectPlanned', 'curvePlanned')} ÷ ${part('effectToday', 'curveBefore')} − 1 = ${t('gain')}`,
    ]
  },
})

const splitWay = (from: string): Way => ({
  formula: [
    `Coaching better = the team’s gain with the planned quality at the hours of ${from}. The rest = the team’s gain − that.`,
    'Both are told to one decimal, so that the two parts add up to the whole.',
  ],
  putIn: (w) => {
    const { text: t, value } = puttingIn(w)
    const [all, first] = [value('teamGain'), value('gainBefore')].map((one) => Math.round(one * 1000) / 1000)
    return [
      `${t('teamGain')} − ${t('gainBefore')} = ${t('who')}`,
      `in one decimal: ${f.gain(all ?? 0)} − ${f.gain(first ?? 0)} = ${f.gain((all ?? 0) - (first ?? 0))}`,
    ]
  },
})

const moneyWay = (result: string): Way => ({
  formula: [
    'Cost = added hours × hourly cost × months. Contribution of the whole effect = gain × result a month × months × margin. Break-even share = cost ÷ contribution.',
    ...(result === '' ? [] : [result]),
  ],
  putIn: (w) => {
    const { text: t, has } = puttingIn(w)
    return [
      `${t('addedHours')} × ${t('hourlyCost')} × ${t('monthsAhead')} = ${t('cost')}`,
      ...(has('breakEven')
        ? [
            `${t('cost')} ÷ (${t('wholeGain')} × ${t('perMonth')} × ${t('monthsAhead')} × ${t('margin')}) = ${t('breakEven')}`,
          ]
        : []),
    ]
  },
})

/** Formulas in words, and the same with this team's figures put in, by topic and way. */
const ways: Readonly<Record<Topic, Readonly<Record<string, Way>>>> = {
  attainment: {
    pooled: {
      formula: ['Attainment = all results ÷ all quotas, over the periods that have both.'],
      putIn: quotient('sold', 'asked', 'attainment'),
    },
    mean: {
      formula: ['Attainment = the sum of the attainments in the table ÷ how many they are.'],
      putIn: quotient('sumOfGiven', 'periods', 'attainment'),
    },
  },
  score: {
    adjusted: {
      formula: [
        'Score = the sum over the periods of months × (figure − effect of the period) ÷ months.',
        'The effect of a period is how far it lifted or lowered everybody who was there, pulled towards none as if three more months had been usual.',
      ],
      putIn: quotient('productSum', 'months', 'score'),
    },
    plain: {
      formula: ['Score = the sum over the periods of months × figure ÷ months.'],
      putIn: quotient('productSum', 'months', 'score'),
    },
  },
  band: {
    ofMore: {
      formula: [
        percentileFormula,
        `Under 10${NBSP}%: ${band.weakest}. Under 20${NBSP}%: ${band.edge}. Over 80${NBSP}%: ${band.top}. Everybody else: ${band.middle}.`,
      ],
      putIn: percentile,
    },
    ofFive: {
      formula: [
        percentileFormula,
        `With five people: under 20${NBSP}%, ${band.edge}; over 80${NBSP}%, ${band.top}; everybody else, ${band.middle}.`,
      ],
      putIn: percentile,
    },
    tooFew,
    allEqual: tooFew,
    setByYou,
  },
  howSure: {
    counted: {
      formula: [
        'How sure = draws in which the person stands in this band ÷ all draws, rounded to 5 %. The lowest tenth and the edge count as one.',
        'A draw is the same months played again: everybody’s true level is drawn from what the table tells, with luck swings as large as the team’s own, and the team is ranked anew.',
      ],
      putIn: quotient('drawsInBand', 'draws', 'stated'),
    },
    assumed: {
      formula: [
        'How sure = draws in which the person stands in this band ÷ all draws, rounded to 5 %. The lowest tenth and the edge count as one.',
        'This table cannot show how much months swing, so the swing is assumed, not measured.',
      ],
      putIn: quotient('drawsInBand', 'draws', 'stated'),
    },
    tooFew,
    setByYou,
  },
  equal: {
    rounds: {
      formula: [
        'Hours = (whole rounds + one more for the first in turn, while sessions are left over) × length of a session.',
        `In turn means: closest to 100${NBSP}% of quota first (without quotas, of the team’s mean), then by name.`,
      ],
      putIn: inRounds(''),
    },
    listed,
    onboarding,
  },
  extremes: {
    rounds: {
      formula: [
        'Hours = (floor + whole rounds outside the middle + one more for the first in turn, while sessions are left over) × length of a session.',
      ],
      putIn: inRounds('floorSessions'),
    },
    floorOnly: {
      formula: ['The middle gets the floor and nothing else.'],
      putIn: (w) => {
        const { text: t } = puttingIn(w)
        return [...offTheTop(w), `${t('floorSessions')} × ${t('session')} = ${t('hoursGiven')}`]
      },
    },
    short: {
      formula: ['The hours are too short for a floor for all: one session after the other, the ends first.'],
      putIn: inRounds(''),
    },
    listed,
    onboarding,
  },
  targeted: {
    bestFirst: {
      formula: [
        'Response = chance of each band × what that band responds, added up.',
        'Worth of a session = response × (f(hours with it) − f(hours without it)). Everybody gets the floor; each next session goes where it is worth most, up to the cap.',
        curve,
      ],
      putIn: (w) => {
        const { text: t, value, has } = puttingIn(w)
        const hours = (step: number) =>
          figureText({ value: value('hoursGiven') + step * value('session'), unit: 'hours' })
        const of = has('weight') ? `${t('weight')} × ${t('response')}` : t('response')
        return [
          ...response(w),
          ...(has('lastWorth')
            ? [`last session given: ${of} × (f(${hours(0)}) − f(${hours(-1)})) = ${t('lastWorth')}`]
            : []),
          ...(has('nextWorth')
            ? [`the next one: ${of} × (f(${hours(1)}) − f(${hours(0)})) = ${t('nextWorth')}`]
            : ['the cap is reached']),
          ...(has('leastGiven') ? [`least worth given beyond a floor in the team: ${t('leastGiven')}`] : []),
          ...(has('mostNotGiven') ? [`most worth not given below a cap: ${t('mostNotGiven')}`] : []),
        ]
      },
    },
    short: {
      formula: [
        'Response = chance of each band × what that band responds, added up.',
        'The hours are too short for a floor for all: one session after the other, highest response first.',
      ],
      putIn: (w) => [...response(w), ...inRounds('')(w)],
    },
    listed,
    onboarding,
  },
  sessions: {
    divided: {
      formula: ['Sessions = hours ÷ length of a session.'],
      putIn: quotient('hoursGiven', 'session', 'sessions'),
    },
  },
  personGain: { fromEqual: gainWay(before.fromEqual), fromToday: gainWay(before.fromToday) },
  teamGain: {
    weighted: {
      formula: [
        'Team gain = the sum of everybody’s result a month × gain ÷ the sum of everybody’s result a month.',
      ],
      putIn: quotient('weightedSum', 'weightSum', 'teamGain'),
    },
    mean: {
      formula: ['Team gain = the sum of everybody’s gain ÷ people; all count alike.'],
      putIn: quotient('weightedSum', 'weightSum', 'teamGain'),
    },
  },
  likelyRange: {
    tenths: {
      formula: [
        'All draws of the team’s gain are put in a row. The likely range leaves out the lowest and the highest tenth.',
        'An end = the draw before it + part × (the draw after it − the draw before it). Up to = the larger of the upper end and the gain at the research’s ceiling.',
        'A draw takes the effect between low and ceiling, what the bands respond, the curve between 1.5 and 3 hours, and everybody’s band as it was drawn.',
      ],
      putIn: (w) => {
        const { text: t } = puttingIn(w)
        const end = (code: string, result: string) =>
          `${t(`${code}Under`)} + ${t(`${code}Part`)} × (${t(`${code}Over`)} − ${t(`${code}Under`)}) = ${t(result)}`
        return [
          end('low', 'p10'),
          end('high', 'p90'),
          `the larger of ${t('p90')} and ${t('ceiling')} = ${t('upTo')}`,
        ]
      },
    },
  },
  aheadOfEqual: {
    counted: {
      formula: [
        'Ahead of equal = draws in which the plan leads an equal split by the least lead one can see ÷ all draws, at the same quality.',
      ],
      putIn: quotient('drawsAhead', 'draws', 'ahead'),
    },
    sameHours: said('The hours are those of an equal split, so there is nothing to be ahead of.'),
  },
  middlePeople: {
    counted: {
      formula: [`People in the ${middle60} = all people − those who stand elsewhere.`],
      putIn: (w) => {
        const elsewhere = w.figures.slice(1).map(figureText)
        const { text: t } = puttingIn(w)
        return [`${[t('people'), ...elsewhere].join(' − ')} = ${t('middlePeople')}`]
      },
    },
    tooFew,
  },
  middleHours: {
    sum: {
      formula: [`Hours for the middle = the targeted hours of the people in the ${middle60}, added up.`],
      putIn: (w) => {
        const each = w.lines.flatMap(({ figures }) => figures.map(({ value }) => exact(value)))
        const { text: t } = puttingIn(w)
        return [`${each.join(' + ')} = ${t('middleHours')} of ${t('hours')}`]
      },
    },
  },
  split: { fromEqual: splitWay(before.fromEqual), fromToday: splitWay(before.fromToday) },
  odds: {
    sum: {
      formula: ['People expected on quota = everybody’s chance, added up.'],
      putIn: (w) => {
        const { text: t } = puttingIn(w)
        return [`before: ${t('expectedBefore')}`, `after: ${t('expectedAfter')}`]
      },
    },
    person: {
      formula: [
        'Chance = the share of the normal curve that lies above (100 % − level × (1 + gain)) ÷ deviation.',
        'Deviation = the root of (spread of the level² + swing of one month² ÷ months ahead).',
      ],
      putIn: (w) => {
        const { text: t } = puttingIn(w)
        return [
          `√(${t('spread')}² + ${t('sigma')}² ÷ ${t('monthsAhead')}) = ${t('deviation')}`,
          `before: (100${NBSP}% − ${t('level')}) ÷ ${t('deviation')} = ${t('apartBefore')}; above it ${t('chanceBefore')}`,
          `after: (100${NBSP}% − ${t('level')} × (1 + ${t('gain')})) ÷ ${t('deviation')} = ${t('apartAfter')}; above it ${t('chanceAfter')}`,
        ]
      },
    },
  },
  breakEven: {
    paysFromShare: moneyWay(''),
    free: moneyWay('No hours are added, so there is nothing to earn back.'),
    doesNotPay: moneyWay('The plan brings nothing, so no share of the effect would pay.'),
  },
  effect: {
    share: {
      formula: ['Effect used = effect of that quality in the research × the share of it that shows up here.'],
      putIn: (w) => {
        const { text: t } = puttingIn(w)
        return [
          `today: ${t('effectToday')} × ${t('share')} = ${t('usedToday')}`,
          `planned: ${t('effectPlanned')} × ${t('share')} = ${t('usedPlanned')}`,
        ]
      },
    },
  },
  usualHours: {
    rounded: {
      formula: ['Hours to begin with = people × hours each, rounded to 5, at least 5.'],
      putIn: (w) => {
        const { text: t } = puttingIn(w)
        return [`${t('people')} × ${t('hoursEach')}, rounded = ${t('usualHours')}`]
      },
    },
  },
}

/** What a figure is called where it goes in. */
const figures: Readonly<Record<string, string>> = {
  sold: 'all results',
  asked: 'all quotas',
  periods: 'periods that count',
  attainment: 'attainment',
  given: 'attainment',
  sumOfGiven: 'attainments added up',
  periodAttainment: 'attainment',
  ofMean: 'of the period’s mean',
  periodEffect: 'effect of the period',
  monthsCounted: 'months',
  product: 'product',
  productSum: 'products added up',
  months: 'months that count',
  shrinkage: 'months that pull the effects of periods towards none',
  score: 'score',
  below: 'people strictly below',
  equal: 'people with the same score',
  ranked: 'people ranked',
  percentileRank: 'percentile rank',
  drawsInBand: 'draws in this band',
  draws: 'all draws',
  reliability: 'how much one month tells of the person',
  sigma: 'swing of one month',
  priorA: 'belief before looking, Beta, first',
  priorB: 'belief before looking, Beta, second',
  stated: 'how sure',
  hours: 'hours a month',
  offTheTop: 'off the top',
  session: 'one session',
  sessionsLeft: 'sessions to give',
  each: 'each listed person',
  onboarding: 'onboarding hours',
  newPeople: 'new people',
  rounds: 'whole rounds',
  leftOver: 'sessions left over',
  turn: 'place in turn',
  floor: 'floor',
  floorSessions: 'sessions of the floor',
  restSessions: 'sessions beyond the floors',
  neededSessions: 'sessions a floor for all would take',
  outside: 'people outside the middle',
  hoursGiven: 'hours',
  sessions: 'sessions',
  weakestChance: 'chance of the lowest tenth',
  edgeChance: 'chance of the edge',
  middleChance: `chance of the ${middle60}`,
  topChance: 'chance of the top fifth',
  weakestResponse: 'response of the lowest tenth',
  edgeResponse: 'response of the edge',
  middleResponse: `response of the ${middle60}`,
  topResponse: 'response of the top fifth',
  response: 'response expected',
  weight: 'result a month',
  weightSum: 'results a month added up',
  weightedSum: 'products added up',
  tau: 'tau, hours at which the curve flattens',
  fullEffect: 'hours of the full effect',
  cap: 'cap',
  lastWorth: 'worth of the last session given',
  nextWorth: 'worth of the next one',
  leastGiven: 'least worth given beyond a floor',
  mostNotGiven: 'most worth not given below a cap',
  share: 'share of the effect that shows up here',
  effectPlanned: 'effect of the planned quality',
  effectToday: 'effect of today’s quality',
  effectLow: 'planned quality, low',
  effectCeiling: 'planned quality, ceiling',
  usedToday: 'effect used, today',
  usedPlanned: 'effect used, planned',
  hoursPlanned: 'planned hours',
  hoursBefore: 'hours before',
  curvePlanned: 'f(planned hours)',
  curveBefore: 'f(hours before)',
  gain: 'gain',
  teamGain: 'team gain',
  gainBefore: 'gain at the hours before',
  howWell: 'from coaching better',
  who: 'from the hours',
  lowPlace: 'place of the draw before the lower end',
  lowUnder: 'the draw before the lower end',
  lowOver: 'the draw after it',
  lowPart: 'part of the way',
  highPlace: 'place of the draw before the upper end',
  highUnder: 'the draw before the upper end',
  highOver: 'the draw after that',
  highPart: 'part of that way',
  ceiling: 'gain at the ceiling',
  p10: 'lower end',
  p90: 'upper end',
  upTo: 'up to',
  drawsAhead: 'draws ahead',
  lead: 'least lead that counts',
  ahead: 'ahead of equal',
  people: 'people in the team',
  topPeople: 'in the top fifth',
  edgePeople: 'on the edge',
  weakestPeople: 'in the lowest tenth',
  rampingPeople: 'new',
  unrankedPeople: 'not ranked',
  middlePeople: `in the ${middle60}`,
  middleHours: 'hours for the middle',
  chanceBefore: 'chance before',
  chanceAfter: 'chance after',
  expectedBefore: 'expected before',
  expectedAfter: 'expected after',
  level: 'level believed',
  spread: 'spread of the level',
  monthsAhead: 'months ahead',
  deviation: 'deviation',
  apartBefore: 'deviations to quota, before',
  apartAfter: 'deviations to quota, after',
  addedHours: 'added hours a month',
  hourlyCost: 'cost of an hour',
  cost: 'cost',
  wholeGain: 'gain if the whole effect shows up',
  perMonth: 'result a month of the team',
  margin: 'margin',
  breakEven: 'break-even share',
  hoursEach: 'hours each',
  usualHours: 'hours to begin with',
}

const titles: Readonly<Record<Topic, string>> = {
  attainment: tables.attainment,
  score: 'Banding score',
  band: tables.band,
  howSure: 'How sure',
  equal: 'Hours of an equal split',
  extremes: 'Hours of the extremes',
  targeted: 'Targeted hours',
  sessions: tables.sessions,
  personGain: 'Gain of a person',
  teamGain: 'Gain of the team',
  likelyRange: 'Likely range',
  aheadOfEqual: 'Ahead of equal',
  middlePeople: 'People in the middle',
  middleHours: 'Hours for the middle',
  split: 'Coaching better, and who gets the hours',
  odds: 'People expected on quota',
  breakEven: 'Break-even share',
  effect: 'Effect of coaching quality',
  usualHours: 'Hours to begin with',
}

/** Which parts come from where; the marks beside the figures say the rest. */
const rests: Readonly<Record<Topic, string>> = {
  attainment: 'Nothing is assumed here.',
  score: 'That periods are evened out in this way is our own method.',
  band: `The middle 60${NBSP}% and the lowest 10${NBSP}% are from the source. The edge between them is our own.`,
  howSure:
    'The model is from statistics (Laird & Louis 1989, Lin and others 2006); its first belief is ours.',
  equal: 'Who comes first in turn is our own rule.',
  extremes: 'What many managers do, as the source describes it; the rule that draws it is ours.',
  targeted:
    'The source says “hardly” of the ends and gives no hours: the responses and the curve are ours, and the least supported part of the plan. Five hours is reported elsewhere.',
  sessions: 'That a session takes half an hour is ours.',
  personGain: `6–8${NBSP}% and up to 19${NBSP}% are from the source. Responses and curve are ours.`,
  teamGain: 'That people count by what they sell is our own method.',
  likelyRange: 'If the research holds for your team. How far each part may lie off is ours.',
  aheadOfEqual: 'If the research holds for your team. How far each part may lie off is ours.',
  middlePeople: `The middle 60${NBSP}% is from the source.`,
  middleHours: 'The hours rest on the responses and the curve, which are ours.',
  split: 'A way of telling the gain apart, our own.',
  odds: 'An average month for the team is assumed, and months that vary like the normal curve.',
  breakEven: 'The margin is ours until you set it. A share of the effect is a share of the gain.',
  effect: `6–8${NBSP}% for average coaching and the ceiling of the best, 19${NBSP}%, are from the source; low and expected of the best are ours.`,
  usualHours: 'Two hours a person is where reports begin to see full quota; to begin there is ours.',
}

const anchors: Readonly<Record<Topic, string>> = {
  attainment: 'bands',
  score: 'bands',
  band: 'bands',
  howSure: 'how-sure',
  equal: 'hours',
  extremes: 'hours',
  targeted: 'hours',
  sessions: 'hours',
  personGain: 'gains',
  teamGain: 'gains',
  likelyRange: 'range',
  aheadOfEqual: 'range',
  middlePeople: 'bands',
  middleHours: 'hours',
  split: 'gains',
  odds: 'odds',
  breakEven: 'money',
  effect: 'gains',
  usualHours: 'assumptions',
}

const origins: Readonly<Record<Origin, string>> = {
  table: 'from your table',
  set: 'set on this page',
  worked: '',
  ours: 'our assumption',
  reported: 'reported elsewhere',
  source: 'from the source',
}

/** The first result as the page tells it. */
function shownAs({ topic, results, band: placed, shown }: Working): string | null {
  const [first, second, third] = results.map(({ value }) => value)
  if (topic === 'band') return placed === undefined || results.length === 0 ? null : band[placed]
  if (first === undefined) return null
  switch (topic) {
    case 'attainment':
    case 'score':
    case 'aheadOfEqual':
    case 'breakEven':
      return f.percent(first)
    case 'howSure':
      return shown ? `${shown.limit === null ? '' : `${shown.limit} `}${f.percent(shown.share)}` : null
    case 'equal':
    case 'extremes':
    case 'targeted':
      return f.hoursUnit(first)
    case 'personGain':
    case 'teamGain':
      return f.gain(first)
    case 'likelyRange':
      return `${f.gainRange(first, second ?? first)}, up to ${f.gain(third ?? first)}`
    case 'odds':
      return results[0]?.unit === 'share'
        ? `${f.percent(first)} before, ${f.percent(second ?? first)} after`
        : `${f.expected(first)} before, ${f.expected(second ?? first)} after`
    case 'split':
    case 'sessions':
    case 'middlePeople':
    case 'middleHours':
    case 'effect':
    case 'usualHours':
      return null
  }
}

/** What “How this was worked out” says. Fetched when it is first opened. */
export const enWorkings = {
  titles,
  anchors,
  rests,
  ways,
  figures,
  figure: (code: string) => figures[code] ?? '',
  figureText,
  origin: ({ origin, isChanged }: Figure) =>
    isChanged === true ? `${origins[origin]}, set by you` : origins[origin],
  formula: ({ topic, way }: Working) => ways[topic][way]?.formula ?? [],
  putIn: (working: Working) => ways[working.topic][working.way]?.putIn(working) ?? [],
  shownAs: (working: Working) => {
    const shown = shownAs(working)
    return shown === null ? '' : `Shown as ${shown}.`
  },
  row: (row: Row, names: readonly string[]) =>
    row === null
      ? tables.all
      : typeof row === 'number'
        ? (names[row] ?? '')
        : row === 'byBand'
          ? 'By band'
          : en.plan[row],
  period: (period: number, labels: readonly string[]) => labels[period] || `Period ${period + 1}`,
  chooseTopic: 'Figure',
  chooseRow: 'Row',
  person: tables.name,
  periodHead: 'Period',
  all: tables.all,
  more: 'The method, with every formula',
  close: 'Close',
  waiting: 'Still being worked out …',
  nothing: (topic: Topic) =>
    topic === 'breakEven'
      ? 'This needs an hourly cost of coaching, under Assumptions, and results in the table, not attainment alone.'
      : 'For this team there is nothing to work out here.',
  restOfLines: (n: number) => `and ${f.count(n)} more`,
}
