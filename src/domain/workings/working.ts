import { type AssumptionKind, type AssumptionName, assumptions } from '../assumptions.ts'
import type { Band } from '../bands.ts'
import type { AnyPlan } from '../coaching-plan.ts'
import type { ShownConfidence } from '../stated-confidence.ts'

/** Figures of the page that can be worked out before the reader's eyes. */
export const topics = [
  'attainment',
  'score',
  'band',
  'howSure',
  'equal',
  'extremes',
  'targeted',
  'sessions',
  'personGain',
  'teamGain',
  'likelyRange',
  'aheadOfEqual',
  'middlePeople',
  'middleHours',
  'split',
  'odds',
  'breakEven',
  'effect',
  'usualHours',
] as const
export type Topic = (typeof topics)[number]

/** A row of the table a figure stands in: a place in `Team.people`, a plan, or null for the team as a whole. */
export type Row = number | AnyPlan | null

/** Where a figure comes from: the team's table, what the manager set, another step of the method, or a constant. */
export type Origin = 'table' | 'set' | 'worked' | AssumptionKind

/** 'share' is a probability or a part of a whole; 'ratio' one of results, quotas and gains. Both are 0-1 and beyond. */
export type FigureUnit = 'ratio' | 'share' | 'hours' | 'months' | 'count' | 'amount' | 'number'

export interface Figure {
  readonly code: string
  readonly value: number
  readonly unit: FigureUnit
  readonly origin: Origin
  /** The constant behind it. */
  readonly assumption?: AssumptionName
  /** Whether the manager changed that constant. */
  readonly isChanged?: boolean
  /** Of an amount, where the table names it. */
  readonly currency?: string
}

/** Figures that go in once a person or once a period. */
export interface WorkingLine {
  readonly person?: number
  readonly period?: number
  readonly figures: readonly Figure[]
}

/** How one figure came about: what goes in, by which way, and what comes out. */
export interface Working {
  readonly topic: Topic
  /** The formula, where a topic has more than one. */
  readonly way: string
  readonly figures: readonly Figure[]
  readonly lines: readonly WorkingLine[]
  readonly results: readonly Figure[]
  readonly band?: Band
  readonly shown?: ShownConfidence | null
}

export function figure(code: string, value: number, unit: FigureUnit, origin: Origin = 'worked'): Figure {
  return { code, value, unit, origin }
}

/**
 * A figure that rests on a constant of the method, at its default or as it was set.
 *
 * @example assumed('tau', 'tauHours') // { code: 'tau', value: 2, unit: 'hours', origin: 'ours', ... }
 */
export function assumed(code: string, name: AssumptionName, set?: number): Figure {
  const { unit, kind, value: usual } = assumptions[name]
  const value = set ?? usual
  return { code, value, unit, origin: kind, assumption: name, isChanged: value !== usual }
}

/** A working, with nothing in it but what is given. */
export function working(topic: Topic, way: string, parts: Partial<Working> = {}): Working {
  return { figures: [], lines: [], results: [], ...parts, topic, way }
}

/**
 * The value of a figure that goes in or comes out.
 *
 * @throws RangeError when the working has no such figure
 * @example valueOf(working, 'sold') // 238.4
 */
export function valueOf({ topic, figures, results }: Working, code: string): number {
  const found = [...figures, ...results].find((one) => one.code === code)
  if (found === undefined) throw new RangeError(`code must be a figure of ${topic}, got ${code}`)
  return found.value
}
