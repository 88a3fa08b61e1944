import { h } from 'preact'
import renderToString from 'preact-render-to-string'
import { describe, expect, it } from 'vitest'
import { gainsChart } from '../../src/charts/gains-chart.ts'
import { gainsLayouts, gainsRows } from '../../src/charts/gains-rows.ts'
import type { RowPoint } from '../../src/charts/row-chart.ts'
import { valueAt } from '../../src/charts/scale.ts'
import { gainRows } from '../../src/domain/gain-rows.ts'
import { GainsDrawing } from '../../src/islands/drawings/GainsDrawing.tsx'
import { aPaint } from './a-paint.ts'
import { surePlanOf, teamOf, ten, tenHours } from './teams.ts'

const rows = gainRows(surePlanOf(teamOf(ten, tenHours), { hoursPerMonth: 20 }))
const figures = rows.map((row) => row.figures!)
const gains = gainsRows(rows, gainsLayouts.beside)
const axis = { tick: String, unit: '%' }
const [ranges, expected] = gainsChart(gains, axis, null, aPaint()).data.datasets
const xs = (data: unknown) => (data as RowPoint[]).map(({ x }) => x)

describe('the chart of gains', () => {
  it('carries the gains of the table', () => {
    expect(xs(ranges?.data)).toEqual(figures.map(({ p10, p90 }) => [p10, p90]))
    expect(xs(expected?.data)).toEqual(figures.map(({ expected: value }) => value))
  })

  it('carries the numbers of the drawing', () => {
    const svg = renderToString(h(GainsDrawing, { gains, axis }))
    const at = (x: string | undefined) => valueAt(gains.frame.scale, Number(x)).toFixed(5)
    const bars = [...svg.matchAll(/class="range" x="([\d.]+)%" width="([\d.]+)%"/g)]
    const discs = [...svg.matchAll(/cx="([\d.]+)%"/g)].map(([, x]) => at(x))
    expect(bars.map(([, x]) => at(x))).toEqual(figures.map(({ p10 }) => p10.toFixed(5)))
    expect(bars.map(([, x, width]) => at(String(Number(x) + Number(width))))).toEqual(
      figures.map(({ p90 }) => p90.toFixed(5)),
    )
    expect(discs).toEqual(figures.map(({ expected: value }) => value.toFixed(5)))
  })

  it('draws nothing while the ranges are worked out', () => {
    const unknown = gainsRows(
      rows.map(({ plan }) => ({ plan, figures: null })),
      gainsLayouts.beside,
    )
    const { datasets } = gainsChart(unknown, axis, null, aPaint()).data
    expect(datasets.map(({ data }) => data)).toEqual([[], []])
    expect(renderToString(h(GainsDrawing, { gains: unknown, axis }))).not.toContain('class="range"')
  })

  it('sets the plan apart as a disc among rings', () => {
    expect(expected).toMatchObject({ pointBackgroundColor: ['ink', 'paper', 'paper', 'paper', 'paper'] })
  })
})
