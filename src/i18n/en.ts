import type { Answer, Standing } from '../domain/answer.ts'
import type { Band } from '../domain/bands.ts'
import type { AnyPlan } from '../domain/coaching-plan.ts'
import type { GainFigures } from '../domain/gain-rows.ts'
import type { Quality } from '../domain/projection.ts'
import type { ConfidenceWord, ShownConfidence, ToldBand } from '../domain/stated-confidence.ts'
import type { Blocked } from '../domain/team/reading.ts'
import { capital, h, list, middle60, months, people, plural, quality, Spelled, spelled } from './en-parts.ts'
import { format as f } from './format.ts'

/** Whoever comes after so many. */
const ORDINALS = [
  'the first',
  'the second',
  'the third',
  'the fourth',
  'the fifth',
  'the sixth',
  'the seventh',
  'the eighth',
  'the ninth',
  'the tenth',
]

const band: Record<Band | 'ramping' | 'unranked', string> = {
  top: 'Top fifth',
  middle: 'Middle 60\u00a0%',
  edge: 'Edge',
  weakest: 'Lowest tenth',
  ramping: 'New',
  unranked: 'Not ranked',
}

const toldAs: Record<Band, string> = {
  top: 'the top fifth',
  middle: 'the middle',
  edge: 'the lowest fifth',
  weakest: 'the lowest fifth',
}

/** Everything the pages say. A second language is one file of this shape. */
export const en = {
  code: 'en',
  siteName: 'Middle Sixty',
  band,
  months,
  plan: {
    targeted: 'Targeted',
    byBand: 'By band',
    today: 'Today\u2019s hours',
    equal: 'Equal split',
    extremes: 'Extremes',
  } satisfies Record<AnyPlan, string>,
  qualityName: { poor: 'Poor', average: 'Average', best: 'Best' } satisfies Record<Quality, string>,
  qualityHint: {
    poor: 'Sessions happen when something is wrong; no agenda, no next step.',
    average: 'A fixed hour, one skill at a time, a next step that is checked.',
    best: 'Practised together, fitted to the person, and followed up until it sticks.',
  } satisfies Record<Quality, string>,

  person: (n: number) => `Person ${n}`,
  noJs: 'Pasting needs JavaScript; this is the sample team.',

  paste: {
    label: 'Team numbers',
    hint: 'Copy a range from Excel, Google Sheets or your CRM and paste it here: names, and one column of results or more. Nothing you paste leaves this page.',
    sample: 'Use sample team',
    open: 'Open file',
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

  settings: {
    hours: 'Coaching hours per month',
    slider: 'Hours, slider',
    unit: 'h',
    shownFor: (hours: number, today: Quality, planned: Quality) =>
      `Shown for ${h(hours)} of coaching a month, with its quality going from ${quality[today]} to ${quality[planned]}.`,
    qualityToday: 'Coaching quality today',
    qualityPlanned: 'Coaching quality planned',
    begin: 'where the hours begin',
    effect: 'the effect of quality',
    example: 'Poor to average is the research\u2019s own example; set what fits you.',
    notHours:
      'Type the hours as a number from 0 up, such as 20 or 12.5. The plan still uses the last number that worked.',
    stayed: (hours: number, usual: number) =>
      `Your ${h(hours)} stayed from the team before. For this team we would begin with ${h(usual)}.`,
    takeUsual: (usual: number) => `Use ${h(usual)}`,
  },

  waiting: (code: Blocked['code']) =>
    code === 'numberFormat' || code === 'short'
      ? 'Nothing is worked out yet: the table waits for your answer.'
      : 'Nothing is worked out yet: the table lacks something.',

  tables: {
    name: 'Name',
    attainment: 'Attainment',
    ofMean: 'Result, of team mean',
    adjusted: (score: number) => `adjusted ${f.percent(score)}`,
    band: 'Band',
    today: 'Today',
    equal: 'Equal',
    extremes: 'Extremes',
    targeted: 'Targeted',
    sessions: 'Sessions',
    all: 'All',
    planName: 'Plan',
    gain: 'Gain',
    range: 'Likely range',
    ahead: 'Ahead of equal',
    same: 'same',
    none: '–',
    soon: '…',
    showRest: (n: number) => `Show the other ${f.count(n)}`,
  },

  workings: {
    of: (what: string) => `How this was worked out: ${what}`,
    link: 'How this is worked out',
  },

  bands: {
    kicker: 'Bands',
    /** @param near names of people outside the middle who may as well belong to it */
    finding: (a: Standing, near: readonly string[] = []): string => {
      if (a.team !== 'bands')
        return a.team === 'nobody' ? 'Nobody can be placed yet.' : 'Too little to tell anybody apart.'
      const found = `${Spelled(a.middlePeople)} ${plural(a.middlePeople, 'person is', 'people are')} in the middle.`
      if (near.length === 0) return found
      const who = near.length > 2 ? `${Spelled(near.length)} more` : list(near)
      const what = near.length > 1 ? 'be' : `be ${ORDINALS[a.middlePeople] ?? 'one more'}`
      return `${found} ${who} could ${what}${near.length === 2 ? ' too' : ''}.`
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

  confidence: {
    head: 'How sure',
    assumed: 'assumed, not measured',
    waiting: '…',
    pinned: 'set by you',
    word: { clear: 'clear', likely: 'likely', tossUp: 'toss-up' } satisfies Record<ConfidenceWord, string>,
    share: ({ share, limit }: ShownConfidence) => `${limit === null ? '' : `${limit} `}${f.percent(share)}`,
    likelier: {
      lowest: 'more likely lowest fifth',
      middle: 'more likely middle',
      top: 'more likely top fifth',
    } satisfies Record<ToldBand, string>,
    counts: (clear: number, likely: number, tossUp: number): string => {
      const parts = [
        [clear, 'clear', 'clear'],
        [likely, 'likely', 'likely'],
        [tossUp, 'a toss-up', 'toss-ups'],
      ] as const
      const told = parts.filter(([n]) => n > 0)
      return told.length === 0
        ? ''
        : `${capital(list(told.map(([n, one, many]) => `${spelled(n)} ${plural(n, 'is', 'are')} ${plural(n, one, many)}`)))}.`
    },
    tooMany: (n: number) => `${Spelled(n)} people are not clear, too many to draw: the table says who.`,
    replay: (name: string, band: Band, { share, limit }: ShownConfidence, isAssumed: boolean) =>
      `If these months came again, with luck swinging as much as ${isAssumed ? 'we assume' : 'in this table'}, ${name} would be in ${toldAs[band]} ${limit === null ? 'about' : { under: 'fewer than', over: 'more than' }[limit]} ${f.count(share * 100)} times in 100; carry-over between months makes that somewhat optimistic.`,
    spread:
      'The grey shape is where somebody could really stand, nine times in ten; it leans to the team\u2019s mean, because part of every extreme is luck.',
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
    chart: 'Gain in team result under each plan: a disc for what is expected, a bar for the likely range.',
    note: 'The likely range holds eight draws of ten over the effect, how far each band responds, how fast hours add up, and how sure the bands are. Ahead of equal counts the draws in which a plan brings visibly more than an equal split, if the research holds for your team: it is one vendor\u2019s correlation, and nobody has tested by lot whether the middle responds most.',
    row: (name: string, { expected, p10, p90, upTo, aheadOfEqual }: GainFigures) =>
      `${name}: ${f.gain(expected)}, likely ${f.gainRange(p10, p90)}, ${upTo > 0 ? 'up to' : 'at best'} ${f.gain(upTo)}.${aheadOfEqual === null ? '' : ` Ahead of an equal split in ${f.percent(aheadOfEqual)} of the draws, if the research holds for your team.`}`,
    share: (share: number) => `Shown for ${f.percent(share)} of the research effect.`,
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
    edit: 'Edit the team',
  },
}
