import type { Answer } from '../domain/answer.ts'
import type { Money } from '../domain/money.ts'
import type { Move, Moves } from '../domain/moves.ts'
import { h, middle60, people, plural, quality, Spelled } from './en-parts.ts'
import { enNotices } from './en-notices.ts'
import { format as f } from './format.ts'
import type { Rich, RichPart } from './rich.ts'

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
  first: (a: Answer): RichPart[] => [
    ...(a.newPeople === 0
      ? []
      : [
          `${Spelled(a.newPeople)} new ${plural(a.newPeople, 'person gets', 'people get')} ${h(a.newHours)} first. `,
        ]),
    ...(a.listedPeople === 0
      ? []
      : [
          a.listedHours === 0
            ? `${Spelled(a.listedPeople)} without usable numbers ${plural(a.listedPeople, 'is', 'are')} listed, not ranked. `
            : `${Spelled(a.listedPeople)} without usable numbers ${plural(a.listedPeople, 'gets', 'get')} ${h(a.listedHours)} first. `,
        ]),
  ],
  short: (a: Answer): RichPart[] =>
    a.withoutHours === 0
      ? []
      : [`${f.count(a.withoutHours)} ${plural(a.withoutHours, 'gets', 'get')} none this month. `],
  worth: (a: Answer): RichPart[] => {
    if (a.noSessions) return ['There is no room for a session: the shortest takes half an hour.']
    const range = a.likely === null ? '' : ` (likely ${f.gainRange(a.likely.low, a.likely.high)})`
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
        ? [`If your coaching falls ${change}, expect about `, gain, ` of team result${range}.`]
        : [
            `Even if your coaching falls ${change}, ${means} would bring about `,
            gain,
            ` more team result${range}.`,
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
            ` more team result${range}.`,
          ]
    }
    return [
      `If your coaching rises ${change}, the research puts that at about `,
      gain,
      ` more team result${range}${split}`,
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

/** The words of the answer at the top of a page. */
export const enAnswer = {
  title: (hours: number) => `What to do with ${f.hours(hours)} ${plural(hours, 'hour', 'hours')} a month`,
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
          ...p.first(a),
          `One person cannot be ranked; the plan gives them ${h(a.middleHours)} a month. `,
          ...p.short(a),
          ...p.worth(a),
        ]
      case 'tooFew':
        return [
          ...begin,
          ...p.first(a),
          `${Spelled(a.people - a.listedPeople - a.newPeople)} people are too few to tell apart, `,
          ...p.evenly(a),
          ...p.short(a),
          ...p.worth(a),
        ]
      case 'allEqual':
        return [
          ...begin,
          ...p.first(a),
          `All ${f.count(a.people - a.listedPeople - a.newPeople)} people have the same ${a.basis === 'result' ? 'result' : 'attainment'}, `,
          ...p.evenly(a),
          ...p.short(a),
          ...p.worth(a),
        ]
      case 'bands':
        return [
          ...p.people(a, whose),
          ...p.first(a),
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
      label:
        a.likely === null
          ? 'of team result'
          : `of team result, likely ${f.gainRange(a.likely.low, a.likely.high)}`,
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
  working: 'Working out how sure this is, and what it is worth \u2026',
  /** The headline of the money; it also closes the answer. */
  breakEven: ({ verdict, breakEvenShare }: Money): string => {
    if (verdict === 'free') return 'No extra cost.'
    if (verdict === 'doesNotPay' || breakEvenShare === null) return 'Does not pay: it brings no contribution.'
    const share = f.percent(Math.max(breakEvenShare, 0.01))
    if (breakEvenShare > 1)
      return `Pays only if ${share} of the research effect shows up, more than the research found.`
    return `Pays ${breakEvenShare > 0.5 ? 'if at least' : 'even if only'} ${share} of the research effect shows up.`
  },
  notes: enNotices,
  wholePlan: 'See the whole plan',
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
