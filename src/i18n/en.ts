import type { Answer } from '../domain/answer.ts'
import type { Band } from '../domain/bands.ts'
import type { Move, Moves } from '../domain/moves.ts'
import type { Notice } from '../domain/notices.ts'
import type { PlanName } from '../domain/plan-hours.ts'
import type { Quality } from '../domain/projection.ts'
import type { ManyIssues } from '../domain/team/issue-digest.ts'
import type {
  Blocked,
  LeftOutReason,
  NumberFormat,
  Reading,
  ReadingIssue,
  Role,
} from '../domain/team/reading.ts'
import { format as f } from './format.ts'
import type { Rich, RichPart } from './rich.ts'

export { enAssumptions } from './en-assumptions.ts'
export { enMethod } from './en-method.ts'

const NUMBERS = [
  'no',
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

const spelled = (n: number) => NUMBERS[n] ?? f.count(n)
const Spelled = (n: number) => capital(spelled(n))
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
const people = (n: number) => (n === 1 ? '1 person' : `${f.count(n)} people`)
const plural = (n: number, one: string, many: string) => (n === 1 ? one : many)
const list = (items: readonly string[]) =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`
const h = (hours: number) => f.hoursUnit(hours)
const middle60 = 'middle 60\u00a0%'

const quality: Record<Quality, string> = { poor: 'poor', average: 'average', best: 'the best' }

/** What is said about a cell or a row. */
interface IssueWords {
  /** The remedy. */
  readonly title: string
  readonly text: string
  /** The cell as typed, where it is the culprit. */
  readonly wavy: string
}

/** How the answer speaks of the team: yours, or the sample. */
interface Whose {
  readonly sample: boolean
}

const answerParts = {
  people: (a: Answer, { sample }: Whose): RichPart[] => {
    const ours = sample
      ? `${f.count(a.middlePeople)} of its ${people(a.people)}`
      : `${f.count(a.middlePeople)} of your ${people(a.people)}`
    return [
      sample ? 'The sample team: ' : '',
      { mark: ours },
      ` ${a.middlePeople === 1 ? 'is' : 'are'} in the ${middle60}. `,
    ]
  },
  hours: (a: Answer, { sample }: Whose): RichPart[] => {
    const before =
      a.against === 'today'
        ? `today they get ${f.hours(a.middleHoursAgainst)}${a.hoursToday === a.hours ? '' : ` of ${f.hours(a.hoursToday ?? 0)}`}. `
        : `an equal split would give them ${f.hours(a.middleHoursAgainst)}. `
    return [
      'This plan gives them ',
      {
        mark: `${f.hours(a.middleHours)} of ${sample ? '' : 'your '}${f.hours(a.hours)} ${plural(a.hours, 'hour', 'hours')}`,
      },
      `; ${before}`,
    ]
  },
  listed: (a: Answer): RichPart[] =>
    a.listedPeople === 0
      ? []
      : [
          a.listedHours === 0
            ? `${Spelled(a.listedPeople)} without usable numbers ${plural(a.listedPeople, 'is', 'are')} listed, not ranked. `
            : `${Spelled(a.listedPeople)} without usable numbers ${plural(a.listedPeople, 'gets', 'get')} ${h(a.listedHours)} first. `,
        ],
  short: (a: Answer): RichPart[] =>
    a.withoutHours === 0
      ? []
      : [`${f.count(a.withoutHours)} ${plural(a.withoutHours, 'gets', 'get')} none this month. `],
  worth: (a: Answer): RichPart[] => {
    if (a.noSessions) return ['There is no room for a session: the shortest takes half an hour.']
    const range = `(${f.gainRange(a.gain.low, a.gain.ceiling)} at the research\u2019s own low and high)`
    const change = `from ${quality[a.qualityToday]} to ${quality[a.qualityPlanned]}`
    const rest = Math.round(a.gain.expected * 1000) - Math.round(a.howWell * 1000)
    const means = a.hoursChange ? 'these hours and this split' : 'this split'
    // The two parts are rounded so that they add up to the whole that is shown.
    const split =
      rest === 0
        ? '.'
        : `: ${f.gainFigure(a.howWell)} from coaching better, ${f.gainFigure(rest / 1000)} from ${means}.`
    const gain = { strong: f.gain(a.gain.expected) }
    if (a.quality === 'bothPoor') {
      return [
        'With coaching as poor as today, no split brings anything: ',
        { strong: 'fix quality first' },
        '.',
      ]
    }
    if (a.quality === 'falls') {
      return a.gain.expected < 0
        ? [`If your coaching falls ${change}, expect about `, gain, ` of team result ${range}.`]
        : [
            `Even if your coaching falls ${change}, ${means} would bring about `,
            gain,
            ` more team result ${range}.`,
          ]
    }
    if (a.quality === 'same') {
      return Math.abs(a.gain.expected) < 0.0005
        ? [
            'With the same quality and the same split as before, nothing changes: ',
            { strong: f.gain(0) },
            '.',
          ]
        : [
            `With coaching as good as today, ${means} alone would be worth about `,
            gain,
            ` more team result ${range}.`,
          ]
    }
    return [
      `If your coaching rises ${change}, the research puts that at about `,
      gain,
      ` more team result ${range}${split}`,
    ]
  },
  notAhead: (a: Answer): RichPart[] =>
    a.aheadOfEqual || a.team !== 'bands' || a.quality === 'bothPoor' || a.quality === 'falls' || a.noSessions
      ? []
      : [' For this team the plan is not ahead of an equal split.'],
  evenly: (a: Answer): RichPart[] => [
    `so the hours are split evenly${a.hoursEach === null ? '' : `: ${h(a.hoursEach)} each`}. `,
  ],
}

const band: Record<Band | 'ramping' | 'unranked', string> = {
  top: 'Top fifth',
  middle: 'Middle 60\u00a0%',
  edge: 'Edge',
  weakest: 'Lowest tenth',
  ramping: 'New',
  unranked: 'Not ranked',
}

const role: Record<Role, string> = {
  name: 'Name',
  result: 'Result',
  quota: 'Quota',
  attainment: 'Attainment',
  coachingHours: 'Coaching hours',
  ignore: 'Ignore',
}

const months: Record<1 | 3 | 6 | 12, string> = { 1: 'month', 3: 'quarter', 6: 'half-year', 12: 'year' }
const cell = (issue: { line: number; head: string; column: number }) =>
  `Row ${issue.line}, column ${issue.head === '' ? issue.column : `“${issue.head}”`}`

type FormatQuestion = Extract<Blocked, { code: 'numberFormat' }>

/** The reading that gives the larger value takes the sign for a separator of thousands. */
const wholeFormat = ({ english, german }: FormatQuestion): 'english' | 'german' =>
  Math.abs(english) > Math.abs(german) ? 'english' : 'german'
const fractionFormat = (question: FormatQuestion): 'english' | 'german' =>
  wholeFormat(question) === 'english' ? 'german' : 'english'
const wholeAndFraction = (question: FormatQuestion) => [
  String(question[wholeFormat(question)]),
  String(question[fractionFormat(question)]),
]

/** Everything the pages say. A second language is one file of this shape. */
export const en = {
  code: 'en',
  siteName: 'Middle Sixty',
  band,
  role,
  months,
  plan: {
    targeted: 'Targeted',
    today: 'Today\u2019s hours',
    equal: 'Equal split',
    extremes: 'Extremes',
  } satisfies Record<PlanName, string>,
  qualityName: { poor: 'Poor', average: 'Average', best: 'Best' } satisfies Record<Quality, string>,
  qualityHint: {
    poor: 'Sessions happen when something is wrong; no agenda, no next step.',
    average: 'A fixed hour, one skill at a time, a next step that is checked.',
    best: 'Practised together, fitted to the person, and followed up until it sticks.',
  } satisfies Record<Quality, string>,
  numberFormat: {
    plain: 'as they stand (1234.5 or 1234,5)',
    english: '1,234.5 (English)',
    german: '1.234,5 (German)',
  } satisfies Record<NumberFormat, string>,

  person: (n: number) => `Person ${n}`,
  noJs: 'Pasting needs JavaScript; this is the sample team.',

  paste: {
    label: 'Team numbers',
    hint: 'Copy a range from Excel, Google Sheets or your CRM and paste it here: names, and one column of results or more. Nothing you paste leaves this page.',
    sample: 'Use sample team',
    clear: 'Clear team',
    hide: 'Hide names',
    back: 'Bring back the previous team',
    showRows: (rows: number) => `Show all ${f.count(rows)} rows`,
    foldRows: 'Fold the box',
    hidden: 'Names are hidden, so the box is folded and blank. Your text is kept.',
    change: 'Change',
    folded: (n: number, periods: number, per: string) =>
      `${people(n)}, ${f.count(periods)} ${plural(periods, per, `${per}s`)}.`,
    tooLong:
      'This text is longer than a million characters: the tab keeps the team read from it, not the text.',
    memory: {
      notKept: 'This browser keeps nothing for this site, so the team is gone when you leave the page.',
      unreadable: 'What this tab had kept could not be read and was dropped. Paste your team again.',
    },
  },

  reading: {
    title: 'How we read your table',
    column: 'Your column',
    is: 'is',
    covers: 'covers',
    numbers: 'Numbers',
    numbersLabel: 'Number format',
    roleOf: (head: string) => `${head} is`,
    coversOf: (head: string) => `${head} covers`,
    unnamed: (column: number) => `Column ${column}`,
    range: (first: string, last: string) => `${first} – ${last}`,
    unfold: (n: number) => `${n} columns`,
    wholeSpan: 'whole span',
    undo: 'Undo this change',
    asAttainment: 'Read as attainment',
    asResults: 'Read as results',
    putBack: 'Put back',
    takeOut: 'Leave out again',
    leftOut: (line: number, text: string, reason: LeftOutReason) =>
      `Row ${line}, “${text}”, was left out: ${
        {
          total: 'it adds up or averages other rows',
          header: 'it repeats the heads',
          note: 'it is a note, not a person',
          noName: 'it has no name',
          noNumbers: 'it has no number',
        }[reason]
      }.`,
    isBack: (line: number) => `Row ${line} was put back.`,
    unsure: 'We are not sure what the quota covers: as read, nobody is near 100\u00a0%. Check “covers”.',
    monthsDefault: (per: string) => `The table does not say what a column covers; we took a ${per}.`,
    summary: (reading: Reading, n: number) => {
      const parts = reading.groups
        .filter((group) => group.role !== 'ignore')
        .map(({ role: taken, columns }) => {
          const per = months[reading.monthsPerPeriod.value]
          if (taken === 'name') return 'a name'
          if (taken === 'coachingHours') return 'today\u2019s coaching hours'
          if (taken === 'quota')
            return reading.quotaCovers?.value === 'span' ? 'a quota for the whole span' : `a quota a ${per}`
          const what = taken === 'attainment' ? 'attainment' : 'results'
          return columns.length === 1
            ? `one ${per} of ${what}`
            : `${spelled(columns.length)} ${per}s of ${what}`
        })
      return `Read as ${list(parts)}. ${people(n)}.`
    },
    changeLink: 'Change how it was read',
    blocked: (blocked: Blocked): { readonly title: string; readonly text: string } => {
      switch (blocked.code) {
        case 'empty':
          return {
            title: 'The box is empty.',
            text: 'Paste a range with a name and a number for each person.',
          }
        case 'noNames':
          return {
            title: 'Add a column of names.',
            text: `${f.count(blocked.lines)} ${plural(blocked.lines, 'line was', 'lines were')} read, but none of the columns holds names. Copy the range again with the names beside the numbers, or say under “How we read your table” which column is Name.`,
          }
        case 'noNumbers':
          return {
            title: 'Add a column of numbers.',
            text: `${f.count(blocked.lines)} ${plural(blocked.lines, 'line was', 'lines were')} read, but no cell in them is a result, a quota or an attainment. Copy the range again with at least one column of numbers, or say under “How we read your table” which column is Result.`,
          }
        case 'numberFormat':
          return {
            title: `Is “${blocked.example}” a whole number or a fraction?`,
            text: `Every number in ${blocked.head === '' ? 'the table' : `“${blocked.head}”`} can be read both ways: as ${wholeAndFraction(blocked).join(' or as ')}.`,
          }
      }
    },
    answers: (question: FormatQuestion) => [
      { numberFormat: wholeFormat(question), text: `Whole number, ${wholeAndFraction(question)[0]}` },
      { numberFormat: fractionFormat(question), text: `Fraction, ${wholeAndFraction(question)[1]}` },
    ],
    issue: (issue: ReadingIssue): IssueWords => {
      switch (issue.code) {
        case 'notANumber':
          return {
            title: `Type a number for ${issue.name}${issue.head === '' ? '' : ` in ${issue.head}`}, or leave the cell empty.`,
            text: `${cell(issue)}, is not a number. Until then it is missing for ${issue.name}; it does not count as zero.`,
            wavy: issue.text,
          }
        case 'missing':
          return {
            title: `${issue.name} has no number${issue.head === '' ? '' : ` for ${issue.head}`}.`,
            text: `${cell(issue)}, holds no number. It counts as missing, not as zero.`,
            wavy: '',
          }
        case 'noUsableNumber':
          return {
            title: `Add a number for ${issue.name}, or take the row out.`,
            text: `Row ${issue.line} has a name but no number that can be used, so ${issue.name} is listed and not ranked.`,
            wavy: '',
          }
        case 'repeatedName':
          return {
            title: `Rename one ${issue.name} if they are one person.`,
            text: `Rows ${list(issue.lines.map(String))} have the same name and are kept apart as ${spelled(issue.lines.length)} people.`,
            wavy: '',
          }
        case 'negativeHours':
          return {
            title: `Type ${issue.name}\u2019s coaching hours as 0 or more.`,
            text: `${cell(issue)}, is below zero. Until then ${issue.name}\u2019s hours of today count as not entered.`,
            wavy: issue.text,
          }
      }
    },
    many: ({ code, count, lines }: ManyIssues): IssueWords => {
      const rows = `${f.count(lines)} ${plural(lines, 'row', 'rows')}`
      switch (code) {
        case 'repeatedName':
          return {
            title: 'Is each row a deal? Then add the deals up first.',
            text: `${f.count(count)} names stand in ${rows}, and each row is taken for a person. For a plan of your people, sum the deals per person and month, for example with a pivot table, and paste that.`,
            wavy: '',
          }
        case 'noUsableNumber':
          return {
            title: `Add a number in ${rows}, or take them out.`,
            text: 'They have a name but no number that can be used, so these people are listed and not ranked.',
            wavy: '',
          }
        case 'missing':
        case 'notANumber':
        case 'negativeHours':
          return {
            title: `${f.count(count)} cells have no number, in ${rows}.`,
            text: 'They count as missing, not as zero.',
            wavy: '',
          }
      }
    },
    moreIssues: (n: number) => `${f.count(n)} more ${plural(n, 'cell', 'cells')} to look at`,
  },

  settings: {
    hours: 'Coaching hours per month',
    slider: 'Hours, slider',
    unit: 'h',
    shownFor: (hours: number, today: Quality, planned: Quality) =>
      `Shown for ${h(hours)} of coaching a month, with its quality going from ${quality[today]} to ${quality[planned]}.`,
    qualityToday: 'Coaching quality today',
    qualityPlanned: 'Coaching quality planned',
    example: 'Poor to average is the research\u2019s own example; set what fits you.',
    notHours:
      'Type the hours as a number from 0 up, such as 20 or 12.5. The plan still uses the last number that worked.',
    stayed: (hours: number, usual: number) =>
      `Your ${h(hours)} stayed from the team before. For this team we would begin with ${h(usual)}.`,
    takeUsual: (usual: number) => `Use ${h(usual)}`,
  },

  answer: {
    title: (hours: number) => `What to do with ${f.hours(hours)} ${plural(hours, 'hour', 'hours')} a month`,
    waiting: (code: Blocked['code']) =>
      code === 'numberFormat'
        ? 'Nothing is worked out yet: the table waits for your answer.'
        : 'Nothing is worked out yet: the table lacks something.',
    text: (a: Answer, whose: Whose): Rich => {
      const p = answerParts
      const begin: RichPart[] = whose.sample && a.team !== 'bands' ? ['The sample team: '] : []
      switch (a.team) {
        case 'nobody':
          return [
            ...begin,
            'Nobody has a number that can be used yet, so there is no plan. Add a result or a quota.',
          ]
        case 'onePerson':
          return [
            ...begin,
            ...p.listed(a),
            `One person cannot be ranked; the plan gives them ${h(a.middleHours)} a month. `,
            ...p.short(a),
            ...p.worth(a),
          ]
        case 'tooFew':
          return [
            ...begin,
            ...p.listed(a),
            `${Spelled(a.people - a.listedPeople)} people are too few to tell apart, `,
            ...p.evenly(a),
            ...p.short(a),
            ...p.worth(a),
          ]
        case 'allEqual':
          return [
            ...begin,
            ...p.listed(a),
            `All ${f.count(a.people - a.listedPeople)} people have the same ${a.basis === 'result' ? 'result' : 'attainment'}, `,
            ...p.evenly(a),
            ...p.short(a),
            ...p.worth(a),
          ]
        case 'bands':
          return [
            ...p.people(a, whose),
            ...p.listed(a),
            ...p.hours(a, whose),
            ...p.short(a),
            ...p.worth(a),
            ...p.notAhead(a),
          ]
      }
    },
    figures: (a: Answer) => [
      { value: f.count(a.middlePeople), of: `of ${f.count(a.people)}`, label: `people in the ${middle60}` },
      { value: f.hours(a.middleHours), of: `of ${f.hours(a.hours)}`, label: 'hours a month for them' },
      {
        value: f.gainChange(a.gain.expected),
        of: '%',
        label: `of team result, ${f.gainRange(a.gain.low, a.gain.ceiling)} at the research\u2019s low and high`,
      },
    ],
    moves: ({ against, more, less }: Moves, names: readonly string[]): Rich => {
      const than = against === 'today' ? 'than today' : 'than an equal split'
      return [
        ...(more.length === 0 ? [] : [`More time ${than}: `, ...moveParts(more, names), '.']),
        ...(less.length === 0
          ? []
          : [more.length === 0 ? `Less time ${than}: ` : ' Less: ', ...moveParts(less, names), '.']),
      ]
    },
    same: (against: Moves['against']): Rich =>
      against === 'today' ? ['Everybody keeps the hours of today.'] : [],
    begin: (first: number | null, names: readonly string[]): Rich =>
      first === null
        ? [{ strong: 'Begin on Monday' }, ': half an hour with whoever has waited longest.']
        : [
            { strong: 'Begin on Monday' },
            ': half an hour with ',
            { person: first, text: names[first] ?? '' },
            '.',
          ],
    wholePlan: 'See the whole plan',
  },

  notices: {
    more: (n: number) => `${f.count(n)} more ${plural(n, 'note', 'notes')}`,
    text: (notice: Notice, names: readonly string[], periods: readonly string[]): string => {
      const period = (t: number) =>
        periods[t] === '' || periods[t] === undefined ? `period ${t + 1}` : periods[t]
      switch (notice.code) {
        case 'hoursShort':
          return `The hours run out. Half an hour for everybody takes ${h(notice.hoursNeeded)}.`
        case 'poorMoreHours':
          return `The plan raises your hours from ${h(notice.hoursToday)} to ${h(notice.hours)} while quality stays poor. More hours of poor coaching have been seen to cost results: fix quality first.`
        case 'listed':
          return `${list(notice.people.slice(0, 5).map((person) => names[person] ?? ''))}${notice.people.length > 5 ? ` and ${f.count(notice.people.length - 5)} more` : ''} ${plural(notice.people.length, 'has', 'have')} no number that can be ranked: half an hour each comes off the top, and no gain is counted.`
        case 'onePeriod':
          return notice.months === 1
            ? 'One month is too little to tell people apart. Take the bands as a first guess; with three months they begin to mean something.'
            : `There is one column only, so nothing shows how much these people swing from month to month. Take the bands as a first guess.`
        case 'outerBandsAreOne':
          return `With ${f.count(notice.people)} people each outer band is one person: a single deal can swap two of them.`
        case 'topUnderQuota':
          return 'Even your top fifth is under quota: look at the quota or the market before you look at people.'
        case 'lowestOnQuota':
          return 'Even your lowest is on quota.'
        case 'freeHours':
          return `${h(notice.hours)} ${notice.hours === 1 ? 'is' : 'are'} left over: no session is that short, or everybody has five hours already, and more than five add nothing we know of.`
        case 'thinMiddle':
          return `The middle averages ${f.average(notice.hours)} hours a month. Reports, second-hand, see teams under two hours at about 90\u00a0% of quota.`
        case 'manyHours':
          return `${h(notice.hours)} a month for ${people(notice.people)}: is this one manager\u2019s team?`
        case 'withoutQuotas':
          return 'Without quotas the list compares results with the team\u2019s mean. Whether anybody is on target, the data cannot tell.'
        case 'adjusted':
          return `${list(notice.people.slice(0, 4).map((person) => names[person] ?? ''))}${notice.people.length > 4 ? ` and ${f.count(notice.people.length - 4)} more` : ''} ${plural(notice.people.length, 'is', 'are')} placed by a score that allows for strong and weak months; it differs from plain attainment by more than half a point.`
        case 'flagged':
          return {
            tinyQuota: `${names[notice.person ?? 0] ?? ''}\u2019s quota for ${period(notice.period)} is under a tenth of the usual one: taken for a slip of the keyboard and left out.`,
            negativeQuota: `${names[notice.person ?? 0] ?? ''}\u2019s quota for ${period(notice.period)} is below zero, so that cell is left out.`,
            thinPeriod: `${capital(period(notice.period))} is almost empty for the whole team and is left out for everybody.`,
            negativeResult: `${names[notice.person ?? 0] ?? ''}\u2019s result for ${period(notice.period)} is below zero: a credit note? It counts as it stands.`,
          }[notice.flag]
      }
    },
  },

  tables: {
    name: 'Name',
    attainment: 'Attainment',
    ofMean: 'Result, of team mean',
    adjusted: 'Adjusted',
    band: 'Band',
    today: 'Today',
    equal: 'Equal',
    extremes: 'Extremes',
    targeted: 'Targeted',
    sessions: 'Sessions',
    all: 'All',
    planName: 'Plan',
    gain: 'Gain',
    research: 'At the research\u2019s low and high',
    againstEqual: 'Against equal',
    none: '–',
    showRest: (n: number) => `Show the other ${f.count(n)}`,
  },

  bands: {
    kicker: 'Bands',
    finding: (a: Answer): string => {
      if (a.team !== 'bands')
        return a.team === 'nobody' ? 'Nobody can be placed yet.' : 'Too little to tell anybody apart.'
      return `${Spelled(a.middlePeople)} ${plural(a.middlePeople, 'person is', 'people are')} in the middle.`
    },
    lowestFifth: 'lowest fifth',
    middle: `the ${middle60}`,
    topFifth: 'top fifth',
    chart: (n: number, low: string, high: string, middlePeople: number) =>
      middlePeople === 0
        ? `${people(n)} on a line from ${low} to ${high}, too few for bands.`
        : `${people(n)} on a line from ${low} to ${high}. ${Spelled(middlePeople)} ${plural(middlePeople, 'stands', 'stand')} in the shaded middle.`,
    strip: (n: number, middlePeople: number) =>
      `${people(n)} in a line from lowest to highest${middlePeople === 0 ? ', too few for bands' : `; ${spelled(middlePeople)} ${plural(middlePeople, 'stands', 'stand')} in the shaded middle`}.`,
    tooFew: 'Bands begin at five people whose numbers differ. Until then the page does not guess.',
    note: 'Bands are places in this list for these months, not judgements of people. The edge, the second lowest tenth, is our own line: the research is silent about it.',
  },

  hours: {
    kicker: 'Hours',
    finding: (a: Answer): string =>
      a.team === 'bands'
        ? a.against === 'today'
          ? `Today ${f.hours(a.middleHoursAgainst)} of ${f.hours(a.hoursToday ?? 0)} hours go to the middle. The plan gives it ${f.hours(a.middleHours)} of ${f.hours(a.hours)}.`
          : `An equal split gives the middle ${f.hours(a.middleHoursAgainst)} hours. The plan gives it ${f.hours(a.middleHours)} of ${f.hours(a.hours)}.`
        : 'The hours are split evenly.',
    chart: (n: number) =>
      `Hours a month for ${people(n)}: a bar for the targeted plan, a tick for today, a cross for the extremes, a dotted line for an equal split.`,
    note: 'Sessions last half an hour. Everybody gets at least one while hours last, nobody more than five hours. How much each hour adds is our assumption: it is the least supported part of the plan.',
    marks: { targeted: 'targeted', today: 'today', extremes: 'extremes', equal: 'equal' },
    row: (name: string, targeted: number, today: number | null, equal: number, extremes: number | null) =>
      `${name}: targeted ${h(targeted)}${today === null ? '' : `, today ${h(today)}`}, equal ${h(equal)}${extremes === null ? '' : `, extremes ${h(extremes)}`}.`,
  },

  gains: {
    kicker: 'Gains',
    finding: (a: Answer): string => {
      if (a.quality === 'bothPoor') return 'Poor coaching brings nothing, however it is split.'
      if (a.quality === 'falls') {
        return a.gain.expected < 0 ? 'Poorer coaching costs.' : 'The split makes up for poorer coaching.'
      }
      if (a.quality === 'same') {
        return a.hoursChange
          ? 'With quality unchanged, only the hours and their split count.'
          : 'With quality unchanged, only the split counts.'
      }
      if (a.who >= a.howWell)
        return 'Who gets the hours is the larger lever here; better coaching adds to it.'
      return a.who >= 0.0005
        ? 'Better coaching is the larger lever; moving the hours adds to it.'
        : 'Better coaching is the lever here.'
    },
    chart:
      'Gain in team result under each plan: a disc for what is expected, a bar from the research\u2019s low to its high.',
    note: 'If the research holds for your team. It is one house\u2019s correlation, not a trial: nobody has tested by lot whether the middle responds most. The bar is the range of the research alone; how sure the bands are is not yet in it.',
    row: (name: string, expected: number, low: number, high: number) =>
      `${name}: ${f.gain(expected)} (${f.gainRange(low, high)}).`,
    same: 'same',
  },

  curve: {
    label: 'Gain in one person\u2019s result against coaching hours a month.',
    said: (today: Quality, planned: Quality) =>
      today === planned
        ? `Quality stays ${quality[today]}: hours alone then do nothing that we could draw.`
        : `When coaching goes from ${quality[today]} to ${quality[planned]}: the gain in one person\u2019s result, by hours a month.`,
    range: (expected: number, low: number, ceiling: number) =>
      `${f.gain(expected)}, ${f.gainRange(low, ceiling)}`,
    middle: 'middle',
    edge: 'edge',
    ends: ['top,', 'lowest'],
    hoursUnit: 'h a month',
  },

  take: {
    kicker: 'Take it along',
    finding: 'One row a person, for any other program.',
    csv: 'Download results (CSV)',
    fileName: 'middle-sixty-results.csv',
    note: 'Bands, hours and gains unrounded, with a point for decimals. Names are in it unless you hide them first.',
  },

  home: {
    strip: {
      own: 'Your team',
      sample: (n: number) => `A sample team of ${spelled(n)}`,
      order: ', from lowest to highest attainment.',
      orderAdjusted: ', from lowest to highest attainment, adjusted for strong and weak months.',
      orderResult: ', from lowest to highest result.',
      source: 'Where these figures come from',
      yours: ' Yours takes its place as soon as you paste it.',
      chart: (list: string) => `People in a line from lowest to highest: ${list}.`,
    },
  },

  tool: {
    own: 'Your team.',
    sample: (n: number) => `Sample team of ${spelled(n)}.`,
    pasteYours: 'Paste yours',
    everyCalculator: ' and every calculator shows it.',
    paste: 'Your team in every calculator',
    bands: 'Who is in the middle',
    hours: 'Your hours, and where they go',
    gains: 'What each split is worth',
    curve: 'What an hour does',
    inNumbers: 'The same in numbers',
  },
}

function moveParts(moves: readonly Move[], names: readonly string[]): RichPart[] {
  // A line that names thirty people names nobody.
  const [groups, mostNames] = moves.reduce((n, move) => n + move.people.length, 0) > 12 ? [2, 2] : [3, 4]
  const shown = moves.slice(0, groups)
  const rest = moves.slice(groups).reduce((n, move) => n + move.people.length, 0)
  const parts: RichPart[] = []
  shown.forEach(({ people: who, hours }, i) => {
    if (i > 0) parts.push(', ')
    const named = who.slice(0, mostNames)
    named.forEach((person, place) => {
      const last = place === named.length - 1 && who.length === named.length
      if (place > 0) parts.push(last ? ' and ' : ', ')
      parts.push({ person, text: names[person] ?? '' })
    })
    if (who.length > named.length) parts.push(` and ${f.count(who.length - named.length)} more`)
    parts.push(` (${f.hoursChange(hours)}${who.length > 1 ? ' each' : ''})`)
  })
  if (rest > 0) parts.push(` and ${f.count(rest)} more`)
  return parts
}

export type Words = typeof en

/** The words of the frame round every page: head, foot, the menu, the page that is not there. */
export const enFrame = {
  site: 'Middle Sixty',
  skip: 'Skip to the content',
  menu: 'Menu',
  mainNavigation: 'Main',
  smallNavigation: 'Main, small screens',
  footNavigation: 'About this site',
  nav: { playbook: 'Playbook', planner: 'Planner' },
  method: 'Method',
  privacy: 'Privacy',
  promise: 'Your numbers stay in this browser tab. Nothing you type or paste is sent anywhere.',
  check: 'How to check that',
  contents: 'On this page',
  articleOf: (index: number, total: number) => `Article ${index} of ${total}`,
  turn: 'Articles',
  previous: 'Previous',
  next: 'Next',
  notFound: {
    title: 'There is no page here',
    standfirst:
      'The address may have lost a letter on its way to you, or the page has moved. A team you pasted is still in this tab.',
    description: 'There is no page at this address.',
    ways: 'Ways back',
    places: [
      { path: '/planner/', text: 'The planner', remark: 'paste a team, see bands, hours and gains' },
      { path: '/playbook/', text: 'The playbook', remark: 'why the middle, and how to coach it' },
      { path: '/', text: 'The first page', remark: 'all of it in one sentence, and a box to paste into' },
    ],
  },
} as const

const inMinutes = (minutes: number) => `${minutes}\u00a0${minutes === 1 ? 'minute' : 'minutes'}`

/**
 * The words that stand around an article: marks, notes, the contents page.
 * The articles themselves are in content/.
 */
export const enArticle = {
  playbook: 'Playbook',
  ourAssumption: 'our assumption',
  sources: 'Sources',
  backToText: 'Back to the text',
  readAt: 'Read at',
  monday: 'What to do on Monday',
  kind: {
    source: 'From the source article',
    reported: 'Reported elsewhere',
    ours: 'Our own work',
  },
  secondHand: 'second-hand',
  strength: {
    A: 'A, tested by lot',
    B: 'B, measured over time or against a comparison group',
    C: 'C, a reviewed correlation',
    D: 'D, one vendor’s correlation',
    E: 'E, hearsay',
  },
  strengthOfEvidence: 'strength',
  contents: {
    description:
      'Articles for sales managers on whom to coach, for how long and what to expect, each with calculators that work on your own team.',
    standfirst:
      'Whom to coach, for how long, and what it is worth. Every article works with your team’s own figures, says what speaks against it, and ends with something to do on Monday.',
    reading: (minutes: number) => `${inMinutes(minutes)} of reading, with calculators for your team`,
    answers: 'What it answers',
    parts: 'What is in it',
    partsOf: (title: string) => `Parts of “${title}”`,
  },
  minutes: inMinutes,
} as const

/** The words of the first page and the planner that stand around the calculators. */
export const enPages = {
  theAnswer: 'The answer',
  home: {
    title: 'Middle Sixty – a coaching playbook for sales managers',
    description:
      'An hour of coaching is worth most in the middle 60\u00a0% of your team. Paste your numbers: see who that is, how to split your hours, and what it is likely to bring.',
    thesis: {
      before: 'An hour of coaching is worth most in ',
      marked: 'the middle 60\u2060\u2009\u2060%',
      after: ' of your team.',
    },
    promise: 'Paste your numbers: see who that is, how to split your hours, and what it is likely to bring.',
    zones: {
      ends: { title: 'The lowest fifth', text: 'More often a question of fit than of help.' },
      middle: {
        title: 'The middle 60\u00a0%',
        more: '– where an hour of coaching works',
        figures: [
          {
            figure: '6–8\u2060\u2009\u2060%',
            before: 'more',
            more: ' result',
            after: ' when poor coaching becomes average',
          },
          {
            figure: 'up to 19\u2060\u2009\u2060%',
            before: 'more',
            more: '',
            after: ' with the best coaching',
          },
        ],
      },
      top: { title: 'The top fifth', text: 'Coaching keeps them; it hardly lifts them.' },
    },
    ways: {
      title: 'Ways in',
      playbook: {
        title: 'Read the playbook',
        extent: (articles: number) => (articles === 1 ? 'the first article' : `${articles} articles`),
        text: 'why the middle, and how to coach it',
      },
      planner: { title: 'Open the planner', extent: 'one paste', text: 'bands, hours and gains on one page' },
    },
  },
  planner: {
    title: 'Planner – Middle Sixty',
    description:
      'Paste your team’s numbers: see who is in the middle 60\u00a0%, how to split your coaching hours, and what that is worth. Nothing leaves the page.',
    heading: 'Planner',
    standfirst: 'Bands, hours and gains for your team. It stays in this tab.',
  },
}
