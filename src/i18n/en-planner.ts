import type { NoOdds } from '../domain/why-no-odds.ts'
import { format as f } from './format.ts'

const months = (n: number) => (n === 1 ? 'month' : `${f.count(n)} months`)
const stillUsed = 'The plan still uses the last one that worked.'

/** What only the planner says: odds, money, and the form of what is assumed. */
export const enPlanner = {
  /** Where the simple plan shows the larger gain. */
  byBandShowsMore:
    'By band shows more here, because the plan counts everybody alike, whatever they sell, and gives little where a talk about fit comes first.',

  take: {
    kicker: 'Take it along',
    finding: 'One row a person, for any other program.',
    csv: 'Download results (CSV)',
    fileName: 'middle-sixty-results.csv',
    note: (currency: string | undefined) =>
      `Bands, hours and gains unrounded, with a point for decimals${currency === undefined ? '' : `, results and quotas in ${currency}`}. Names are in it unless you hide them first.`,
  },

  odds: {
    title: 'People expected on quota',
    expected: (before: number, after: number, people: number, monthsAhead: number) =>
      `People expected on quota over the next ${months(monthsAhead)}: ${f.expected(before)} of ${f.count(people)} as today, ${f.expected(after)} with this plan.`,
    assumes: 'This assumes an average month for the team.',
    none: {
      noQuotas: 'Without quotas nobody can say who will be on quota.',
      allEqual: 'Everybody has the same numbers: that tells nothing about who will be on quota.',
      lopsided:
        'One score is more than five times the median; with such a team the odds to be on quota would mislead.',
    } satisfies Record<NoOdds, string>,
  },

  money: {
    title: 'Break-even',
    extra: (monthsAhead: number) => `Extra result, ${months(monthsAhead)}`,
    contribution: (margin: number) => `Contribution, at ${f.percent(margin)} margin`,
    cost: (hours: number) => `Cost of ${f.hoursUnit(hours)} more a month`,
    returned: 'Return on that cost',
    unit: (currency: string | undefined) =>
      `Amounts are in ${currency ?? 'the unit of your table'}, rounded.`,
    unknown: 'Nothing can be told in money: the table holds no results, or none above zero.',
  },

  assumptions: {
    title: 'Assumptions',
    ours: 'our assumption',
    was: (usual: string) => `was ${usual}`,
    reset: 'Reset',
    resetTo: (usual: string) => `Reset to ${usual}`,
    share: {
      label: 'Share of the effect',
      half: 'Half',
      bad: `Type a share of the research effect from 0 to 150\u00a0%, such as 50. ${stillUsed}`,
    },
    monthsAhead: {
      label: 'Months ahead',
      unit: 'months',
      bad: `Type whole months from 1 to 12. ${stillUsed}`,
    },
    hourlyCost: {
      label: 'Hourly cost of coaching',
      kind: 'yours, in the unit of your results',
      unit: (currency = '') => `${currency} an hour`.trim(),
      bad: `Type what an hour costs as a number from 0 up, such as 40, or leave it empty. ${stillUsed}`,
    },
    margin: {
      label: 'Margin',
      bad: `Type the margin on what is sold from 0 to 100\u00a0%, such as 30. ${stillUsed}`,
    },
    isNewTime: {
      label: 'Is this new time?',
      hint: 'Today\u2019s hours are not in the table. Tick it if the hours come on top; else they cost nothing extra.',
    },
  },
} as const
