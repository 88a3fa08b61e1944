import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { describe, expect, test } from 'vitest'
import { type FigureName, figures } from '../../src/components/method/figures.ts'
import { calibration } from '../../src/components/method/calibration.ts'
import { sampleTeam, samplePlan } from '../../src/components/method/sample-plan.ts'
import { wordsOf } from '../../src/components/reading-time.ts'
import { type AssumptionName, assumptions } from '../../src/domain/assumptions.ts'
import { shownConfidence } from '../../src/domain/stated-confidence.ts'

const file = new URL('../../content/en/reference/method.mdx', import.meta.url)
const [, matter = '', body = ''] = /^---\n(.*?)\n---\n(.*)$/s.exec(readFileSync(file, 'utf8')) ?? []
const used = Array.from(body.matchAll(/<Figure of="([^"]+)"\s*\/>/g), ([, name = '']) => name)
/** As a reader reads it, but for the figures that are worked out. */
const typed = body
  .replace(/<Figure [^>]*>/g, '…')
  .replace(/<[^>]*>/g, '')
  .replace(/\]\([^)]*\)/g, ']')

const anchors = [
  'bands',
  'how-sure',
  'hours',
  'gains',
  'range',
  'odds',
  'money',
  'assumptions',
  'calibration',
  'limits',
]
const headings = Array.from(body.matchAll(/^## (.+)$/gm), ([, heading = '']) => heading)

describe('the method in words', () => {
  test('has a title, a standfirst and a description', () => {
    expect(Object.keys(parse(matter) as object).sort()).toEqual(['description', 'standfirst', 'title'])
  })

  test('has 1,500 to 2,200 words', () => {
    expect(wordsOf(body) + used.length).toBeGreaterThanOrEqual(1500)
    expect(wordsOf(body) + used.length).toBeLessThanOrEqual(2200)
  })

  test('has its ten parts, whose headings are their anchors, each begun with its gist', () => {
    expect(headings.map((heading) => heading.toLowerCase().replaceAll(' ', '-'))).toEqual(anchors)
    expect(body.match(/^## .+\n\n<Gist>/gm)).toHaveLength(anchors.length)
  })

  test('imports nothing, and links in Markdown', () => {
    expect(body).not.toMatch(/^\s*(import|export)\s/m)
    expect(body).not.toMatch(/<a\s/)
  })

  test('marks as an assumption only what is ours', () => {
    const marked = Array.from(
      body.matchAll(/<Assumption name="([^"]+)"/g),
      ([, name]) => name as AssumptionName,
    )
    expect(marked.length).toBeGreaterThan(0)
    expect(marked.filter((name) => assumptions[name]?.kind !== 'ours')).toEqual([])
  })

  test('never uses a word the site does not use', () => {
    expect(body).not.toMatch(/\b(tier|segment|bucket|beats|forecast|low performer|weakest tenth)s?\b/i)
  })

  test('sets figures and quotes as print does', () => {
    expect(typed.match(/\d ?%/g)).toBeNull()
    expect(typed.match(/\d-\d/g)).toBeNull()
    expect(typed.replace(/^ {2}.*$/gm, '').match(/["']/g)).toBeNull()
  })
})

describe('the figures in the method', () => {
  test('are all known, and every one that is worked out is told', () => {
    expect(used.filter((name) => !(name in figures))).toEqual([])
    const untold = (Object.keys(figures) as FigureName[]).filter(
      (name) => !(name in assumptions) && !used.includes(name),
    )
    expect(untold).toEqual([])
  })

  test('are worked out: what is typed is the numbers of formulas, the ends of a scale and years', () => {
    expect(typed.match(/\d+/g)).toEqual([
      '10', // times out of ten
      ...['0', '100'], // a lottery ticket, and everything
      ...['1', '1', '1'], // 1 + (m − 1) × r, in words and in figures
      ...['1989', '1996', '2006'],
      ...['1', '1', '1', '1'], // the response curve, in words and in figures
      ...['1', '1', '1', '1', '1'], // the gain
      ...['1', '100'], // the odds
    ])
  })

  const plan = samplePlan()
  const inMiddle = plan.ranking.ranked.filter(({ band }) => band === 'middle').length
  const words: readonly (readonly [passage: string, isTrue: boolean])[] = [
    ['ten people over six months', sampleTeam.people.length === 10 && sampleTeam.periods.length === 6],
    ['for these six months', sampleTeam.periods.length === 6],
    ['It ranks all ten together, so that in every replay six stand in the middle', inMiddle === 6],
    [
      'She did not lose a quarter of her skill in between',
      Math.abs(1 - Number.parseFloat(figures.annaApril) / Number.parseFloat(figures.annaFebruary) - 0.27) <
        0.03,
    ],
    ['From four in five it says “clear”', wordAt(0.8) === 'clear' && wordAt(0.77) !== 'clear'],
    ['from three in five “likely”', wordAt(0.6) === 'likely' && wordAt(0.57) === 'tossUp'],
    ['The page rounds to steps of five', shownConfidence(0.63).share === 0.65],
    ['three tenths of a month’s luck', calibration.limits.some(({ carryOver }) => carryOver === 0.3)],
    ['Where half of it stayed', calibration.limits.some(({ carryOver }) => carryOver === 0.5)],
    [
      'three months of twelve',
      calibration.limits.some(({ months, monthsEach }) => months === 12 && monthsEach === 3),
    ],
    ['dealt out in half-hours', assumptions.sessionHours.value === 0.5],
    ['Everybody gets one;', assumptions.floorHours.value === assumptions.sessionHours.value],
    ['instead of twenty', plan.choices.hoursPerMonth === 20],
    ['Ivo’s fourth', hoursOf('Ivo') / assumptions.sessionHours.value === 4],
    ['Julia’s sixth', hoursOf('Julia') / assumptions.sessionHours.value === 6],
    ['it stays a trace behind equal after one month', figures.thinTargeted < figures.thinEqual],
    ['after twelve months', figures.lastMonths === '12'],
  ]

  test.each(words)('in words are true: %s', (passage, isTrue) => {
    expect(body).toContain(passage)
    expect(isTrue).toBe(true)
  })

  function wordAt(stated: number): string {
    return shownConfidence(stated).word
  }

  function hoursOf(first: string): number {
    return plan.hours.targeted[sampleTeam.people.findIndex(({ name }) => name.startsWith(first))] ?? NaN
  }
})
