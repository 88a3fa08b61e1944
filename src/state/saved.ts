import * as v from 'valibot'
import { assumptions } from '../domain/assumptions.ts'

const { margin, monthsAhead, shareOfEffect } = assumptions
const cells = v.array(v.nullable(v.pipe(v.number(), v.finite())))
const quality = v.picklist(['poor', 'average', 'best'])
const months = v.picklist([1, 3, 6, 12])

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
    }),
  ),
  periodStarts: v.exactOptional(v.array(v.nullable(v.pipe(v.string(), v.isoDate())))),
})

const place = v.pipe(v.number(), v.integer(), v.minValue(0))
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
    keepsLastMonth: v.exactOptional(v.boolean()),
    group: v.exactOptional(v.string()),
    sameName: v.exactOptional(v.picklist(['apart', 'added'])),
  }),
  team: v.nullable(team),
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

function evenRows({ team }: Saved): boolean {
  return (team?.people ?? []).every((person) =>
    [person.results, person.quotas, person.attainments].every((row) => row.length === team?.periods.length),
  )
}
