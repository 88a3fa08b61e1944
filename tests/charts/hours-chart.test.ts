import { h } from 'preact'
import renderToString from 'preact-render-to-string'
import { describe, expect, it } from 'vitest'
import { hoursChart } from '../../src/charts/hours-chart.ts'
import { hoursLayouts, hoursRows } from '../../src/charts/hours-rows.ts'
import type { RowPoint } from '../../src/charts/row-chart.ts'
import { valueAt } from '../../src/charts/scale.ts'
import { fromHighest } from '../../src/domain/order.ts'
import { HoursDrawing } from '../../src/islands/drawings/HoursDrawing.tsx'
import { aPen } from './a-canvas.ts'
import { aPaint } from './a-paint.ts'
import { planOf, teamOf, ten, tenHours } from './teams.ts'

const plan = planOf(teamOf(ten, tenHours), 20)
const order = fromHighest(plan.ranking)
const words = { targeted: 'targeted', today: 'today', extremes: 'extremes', equal: 'equal' }
const axis = { tick: String, unit: 'h' }
const hours = hoursRows(plan, order, words, hoursLayouts.beside)
const chart = hoursChart(hours, axis, null, aPaint())
const valuesOf = (label: string) =>
  (chart.data.datasets.find((set) => set.label === label)?.data as RowPoint[]).map(({ x }) => x as number)
const inOrder = (all: readonly number[]) => order.map((person) => all[person] ?? NaN)

describe('the chart of hours', () => {
  it.each([
    ['targeted', plan.hours.targeted],
    ['today', plan.hours.today!],
    ['extremes', plan.hours.extremes!],
    ['equal', plan.hours.equal],
  ])('carries the hours %s, a row a person', (label, all) => {
    expect(valuesOf(label)).toEqual(inOrder(all))
  })

  it('carries the numbers of the drawing', () => {
    const svg = renderToString(h(HoursDrawing, { hours, axis }))
    const { scale } = hours.frame
    const bars = [...svg.matchAll(/class="bar(?: mid)?" x="([\d.]+)%" width="([\d.]+)%"/g)]
    const drawn = bars.map(([, x, width]) => valueAt(scale, Number(x) + Number(width)))
    const crosses = [...svg.matchAll(/class="at" x="([\d.]+)%"/g)].map(([, x]) => valueAt(scale, Number(x)))
    const ticks = [...svg.matchAll(/class="barline" x1="([\d.]+)%"/g)].map(([, x]) =>
      valueAt(scale, Number(x)),
    )
    const near = (values: readonly number[]) => values.map((value) => value.toFixed(2))
    expect(near(drawn)).toEqual(near(valuesOf('targeted')))
    expect(near(crosses)).toEqual(near(valuesOf('extremes')))
    expect(near(ticks)).toEqual(near(valuesOf('today')))
  })

  it('fills the bars of the middle with its colour, and outlines the others', () => {
    const bars = chart.data.datasets[0]
    expect(bars?.backgroundColor).toEqual(hours.rows.map(({ isMiddle }) => (isMiddle ? 'middle' : 'neutral')))
    expect(bars?.borderColor).toEqual(hours.rows.map(({ isMiddle }) => (isMiddle ? 'keyline' : 'edge-line')))
  })

  it('has no points for what is not known', () => {
    const unknown = planOf(teamOf([0.5, 0.9]))
    const rows = hoursRows(unknown, [1, 0], words, hoursLayouts.beside)
    const sets = hoursChart(rows, axis, null, aPaint()).data.datasets
    expect(sets.map(({ data }) => data.length)).toEqual([2, 0, 0, 2])
  })

  it('draws the equal share, the words and the part of a tick that lies on honey', () => {
    const { pen, notes } = aPen({}, 376)
    const places = (label: string) => valuesOf(label).map((value) => ({ x: value * 60 }))
    const metas = [places('targeted'), places('extremes'), places('today'), places('equal')]
    const drawn = { ctx: pen.ctx, width: 376, getDatasetMeta: (i: number) => ({ data: metas[i] }) }
    chart.over(drawn as unknown as Parameters<typeof chart.over>[0])
    const onHoney = hours.rows.filter((row) => row.isMiddle && (row.today ?? 9) <= row.targeted).length
    expect(notes.filter((note) => note.startsWith('on-middle line'))).toHaveLength(onHoney)
    expect(notes).toContain('dotted')
    expect(notes.flatMap((note) => /text (.*) at/.exec(note)?.[1] ?? [])).toEqual([
      'equal',
      'targeted',
      'today',
      'extremes',
    ])
  })
})
