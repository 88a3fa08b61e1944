import type { Deals } from '../domain/team/reading.ts'
import { list, plural } from './en-parts.ts'
import { format as f } from './format.ts'

const deals = (n: number) => `${f.count(n)} ${plural(n, 'deal', 'deals')}`

const said = (n: number, one: string, many: string) =>
  n === 0 ? [] : [`${f.count(n)} ${plural(n, one, many)}`]

const monthName = (iso: string) =>
  new Date(`${iso.slice(0, 7)}-01T00:00:00Z`).toLocaleDateString('en-GB', {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  })
const dayName = (iso: string) =>
  new Date(`${iso}T00:00:00Z`).toLocaleDateString('en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  })

/** How a list of deals was added up. */
export const enDeals = {
  stages: 'Stages that count',
  stage: (text: string, n: number) => `${text === '' ? 'no stage' : text} (${deals(n)})`,
  noStages: 'No column tells the stage of a deal, so every row counts as won.',
  counted: ({ counted, notCounted }: Deals) => {
    const told = [
      said(notCounted.stage, 'is at another stage', 'are at another stage'),
      said(notCounted.noAmount, 'has no amount', 'have no amount'),
      said(notCounted.noDate, 'has no close date', 'have no close date'),
      said(
        notCounted.farOff,
        'was closed more than ten years from the others',
        'were closed more than ten years from the others',
      ),
      said(notCounted.lastMonth, 'falls in the month left out', 'fall in the month left out'),
    ].flat()
    return `${deals(counted)} ${plural(counted, 'counts', 'count')}, summed per person and month.${
      told.length > 0 ? ` Not counted: ${list(told)}.` : ''
    }`
  },
  undated: 'No column tells when a deal was closed, so all deals are one period.',
  zero: 'From the first month in which somebody appears in the list, a month without a deal is a real zero; the months before are missing.',
  lastMonth: ({ month, latest, isKept }: NonNullable<Deals['lastMonth']>) =>
    `The list ends on ${dayName(latest)}, so ${monthName(month)} is not complete${
      isKept ? '; it counts because you kept it.' : ' and was left out.'
    }`,
  keep: (month: string) => `Keep ${monthName(month)}`,
  leave: (month: string) => `Leave ${monthName(month)} out`,
}
