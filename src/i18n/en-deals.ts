import type { Deals } from '../domain/team/reading.ts'
import { list, plural } from './en-parts.ts'
import { format as f } from './format.ts'

const deals = (n: number) => `${f.count(n)} ${plural(n, 'deal', 'deals')}`

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
    const reasons = [
      [notCounted.stage, 'are at another stage'],
      [notCounted.noAmount, 'have no amount'],
      [notCounted.noDate, 'have no close date'],
      [notCounted.farOff, 'were closed more than ten years from the others'],
      [notCounted.lastMonth, 'fall in the month left out'],
    ] as const
    const told = reasons.filter(([n]) => n > 0).map(([n, why]) => `${f.count(n)} ${why}`)
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
