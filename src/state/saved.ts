import * as v from 'valibot'
import { assumptions } from '../domain/assumptions.ts'

const { margin, monthsAhead, shareOfEffect } = assumptions
const cells = v.array(v.nullable(v.pipe(v.number(), v.finite())))
const quality = v.picklist(['poor', 'average', 'best'])
const months = v.picklist([1, 3, 6, 12])
const currency = v.pipe(v.string(), v.maxLength(8))

const team = v.object({
  basis: v.picklist(['quota', 'attainment', 'result']),
  monthsPerPeriod: months,
  periods: v.array(v.string()),
  people: v.array(
    v.object({
      name: v.string(),
      results: cells,
      quotas: cells,
      attainments: cells,
      hoursToday: v.nullable(v.pipe(v.number(), v.finite(), v.minValue(0))),
      startDate: v.exactOptional(v.nullable(v.pipe(v.string(), v.isoDate()))),
      isRamping: v.exactOptional(v.boolean()),
    }),
  ),
  periodStarts: v.exactOptional(v.array(v.nullable(v.pipe(v.string(), v.isoDate())))),
  currency: v.exactOptional(currency),
})

const place = v.pipe(v.number(), v.integer(), v.minValue(0))
const band = v.picklist(['weakest', 'edge', 'middle', 'top'])
const cell = v.nullable(v.pipe(v.number(), v.finite()))
const hours = v.nullable(v.pipe(v.number(), v.finite(), v.minValue(0)))
const who = v.object({ name: v.string(), which: place })
const edit = v.variant('kind', [
  v.object({ kind: v.literal('name'), who, name: v.string() }),
  v.object({
    kind: v.literal('number'),
    who,
    of: v.picklist(['results', 'quotas', 'attainments']),
    period: v.union([place, v.literal('all')]),
    label: v.string(),
    value: cell,
    was: cell,
  }),
  v.object({ kind: v.literal('hours'), who, value: hours, was: hours }),
  v.object({ kind: v.literal('startDate'), who, date: v.nullable(v.pipe(v.string(), v.isoDate())) }),
  v.object({ kind: v.literal('ramping'), who, isRamping: v.boolean() }),
  v.object({ kind: v.literal('band'), who, band, reason: v.string() }),
  v.object({ kind: v.literal('removed'), who }),
  v.object({ kind: v.literal('added'), who }),
])
const onPlace = v.pipe(v.string(), v.regex(/^\d+$/))
const between = (min: number, max: number, usual: number) =>
  v.optional(v.pipe(v.number(), v.minValue(min), v.maxValue(max)), usual)

const saved = v.object({
  version: v.literal(1),
  text: v.string(),
  choices: v.object({
    roles: v.exactOptional(
      v.record(
        v.string(),
        v.picklist([
          'name',
          'result',
          'quota',
          'attainment',
          'period',
          'startDate',
          'coachingHours',
          'group',
          'stage',
          'openDate',
          'closeDate',
          'ignore',
        ]),
      ),
    ),
    numberFormat: v.exactOptional(v.picklist(['plain', 'english', 'german'])),
    monthsPerPeriod: v.exactOptional(months),
    quotaCovers: v.exactOptional(v.picklist(['period', 'span'])),
    measure: v.exactOptional(v.picklist(['attainment', 'result'])),
    putBack: v.exactOptional(v.array(v.number())),
    shape: v.exactOptional(v.picklist(['people', 'periods', 'deals', 'turned'])),
    stages: v.exactOptional(v.array(v.string())),
    sameQuota: v.exactOptional(v.pipe(v.number(), v.finite(), v.gtValue(0))),
    quotas: v.exactOptional(
      v.object({
        text: v.string(),
        numberFormat: v.exactOptional(v.picklist(['plain', 'english', 'german'])),
        covers: v.exactOptional(v.union([months, v.literal('span')])),
        joined: v.exactOptional(v.array(v.object({ quota: who, person: who }))),
      }),
    ),
    keepsLastMonth: v.exactOptional(v.boolean()),
    group: v.exactOptional(v.string()),
    sameName: v.exactOptional(v.picklist(['apart', 'added'])),
    dateOrder: v.exactOptional(v.picklist(['dayFirst', 'monthFirst'])),
    readsShort: v.exactOptional(v.boolean()),
    currency: v.exactOptional(currency),
  }),
  team: v.nullable(team),
  teamAsRead: v.optional(v.nullable(team), null),
  edits: v.optional(v.array(edit), []),
  pins: v.optional(v.nullable(v.record(onPlace, band)), null),
  reasons: v.optional(v.record(onPlace, v.string()), {}),
  origin: v.picklist(['sample', 'own']),
  hoursPerMonth: v.nullable(v.pipe(v.number(), v.finite(), v.minValue(0))),
  hoursStayed: v.boolean(),
  qualityToday: quality,
  qualityPlanned: quality,
  shareOfEffect: between(shareOfEffect.min, shareOfEffect.max, shareOfEffect.value),
  monthsAhead: between(monthsAhead.min, monthsAhead.max, monthsAhead.value),
  hourlyCost: v.optional(v.nullable(v.pipe(v.number(), v.finite(), v.minValue(0))), null),
  margin: between(margin.min, margin.max, margin.value),
  isNewTime: v.optional(v.boolean(), false),
  cellsLeftOut: v.optional(v.array(v.object({ person: place, period: place })), []),
  namesHidden: v.boolean(),
  changedAt: v.number(),
})

export type Saved = v.InferOutput<typeof saved>

/** A kept value from storage or another tab; null when it is not one of ours. */
export function fromSaved(value: unknown): Saved | null {
  const parsed = v.safeParse(saved, value)
  return parsed.success && evenRows(parsed.output) ? parsed.output : null
}

function evenRows({ team, teamAsRead }: Saved): boolean {
  return [team, teamAsRead].every((one) =>
    (one?.people ?? []).every((person) =>
      [person.results, person.quotas, person.attainments].every((row) => row.length === one?.periods.length),
    ),
  )
}
