import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import Papa from 'papaparse'

const columns = [
  'name',
  'result',
  'quota',
  'attainment',
  'percentile',
  'band',
  'confidence',
  'hours_today',
  'hours_equal',
  'hours_extremes',
  'hours_targeted',
  'gain_low',
  'gain_expected',
  'gain_ceiling',
] as const

export type ResultRow = Readonly<Record<(typeof columns)[number], string>>

/** Downloads the results and reads them, one row a person. */
export const downloadResults = async (page: Page): Promise<readonly ResultRow[]> => {
  const button = page.getByRole('button', { name: 'Download results (CSV)' })
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()])
  const text = (await readFile(await download.path(), 'utf8')).replace(/^\ufeff/, '')
  const { data, meta } = Papa.parse<ResultRow>(text, { header: true, delimiter: ',', skipEmptyLines: true })
  if (meta.fields?.join() !== columns.join())
    throw new Error(`The results have other columns: ${String(meta.fields)}`)
  return data
}
