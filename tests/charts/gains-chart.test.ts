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
import { planOf, teamOf, ten, tenHours } from './teams.ts'

const rows = gainRows(planOf(teamOf(ten, tenHours), 20))
const gains = gainsRows(rows, gainsLayouts.beside)
const axis = { tick: String, unit: '%' }
const [ranges, expected] = gainsChart(gains, axis, null, aPaint()).data.datasets
const xs = (data: unknown) => (data as RowPoint[]).map(({ x }) => x)

describe('the chart of gains', () => {
  it('carries the gains of the table', () => {
    expect(xs(ranges?.data)).toEqual(rows.map(({ gain }) => [gain.low, gain.ceiling]))
    expect(xs(expected?.data)).toEqual(rows.map(({ gain }) => gain.expected))
  })

  it('carries the numbers of the drawing', () => {
    const svg = renderToString(h(GainsDrawing, { gains, axis }))
    const at = (x: string | undefined) => valueAt(gains.frame.scale, Number(x)).toFixed(5)
    const bars = [...svg.matchAll(/class="range" x="([\d.]+)%" width="([\d.]+)%"/g)]
    const discs = [...svg.matchAll(/cx="([\d.]+)%"/g)].map(([, x]) => at(x))
    expect(bars.map(([, x]) => at(x))).toEqual(rows.map(({ gain }) => gain.low.toFixed(5)))
    expect(bars.map(([, x, width]) => at(String(Number(x) + Number(width))))).toEqual(
      rows.map(({ gain }) => gain.ceiling.toFixed(5)),
    )
    expect(discs).toEqual(rows.map(({ gain }) => gain.expected.toFixed(5)))
  })

  it('sets the plan apart as a disc among rings', () => {
    expect(expected).toMatchObject({ pointBackgroundColor: ['ink', 'paper', 'paper', 'paper'] })
  })
})
