import { requireThat } from './require.ts'

/** What the plan is worth in the team's own money. */
export interface Money {
  /** Result added over the months ahead. */
  readonly extra: number
  readonly contribution: number
  readonly addedHoursPerMonth: number
  readonly cost: number
  /** (contribution - cost) / cost; null when nothing is paid for. */
  readonly returnOnCost: number | null
  /** Gain at which the return is 0; null where nothing could pay. */
  readonly breakEvenGain: number | null
  /** The headline: how much of the research effect is needed; null unless contribution and cost are > 0. */
  readonly breakEvenShare: number | null
  /** 'free': no extra cost. 'doesNotPay': there is nothing to pay for. Else the break-even share tells. */
  readonly verdict: 'paysFromShare' | 'free' | 'doesNotPay'
}

export interface MoneyInput {
  /** Expected team gain, a ratio. */
  readonly gain: number
  /** The same at share of effect 1, for the break-even share. */
  readonly gainAtFullEffect: number
  /** W, result per month of the banded people. */
  readonly resultPerMonth: number
  /** M, 1-12. */
  readonly monthsAhead: number
  /** Margin on what is sold, 0-1. */
  readonly margin: number
  readonly hourlyCost: number
  readonly addedHoursPerMonth: number
}

/**
 * Money: what the plan brings and costs, and how much of the research effect must show up for it to pay.
 *
 * extra = gain W M; contribution = extra margin; cost = added hours * hourly cost * M;
 * return = (contribution - cost) / cost; break-even gain = cost / (W M margin);
 * break-even share = cost / contribution at share 1
 *
 * @returns null when nothing is known of the results, W <= 0
 * @throws RangeError for a margin outside 0-1, negative hours or cost, months outside 1-12
 * @source own: elementary costing
 * @example moneyOf({ gain: 0.037, gainAtFullEffect: 0.037, resultPerMonth: 490000, monthsAhead: 3,
 *   margin: 0.3, hourlyCost: 40, addedHoursPerMonth: 20 })?.breakEvenShare // 0.147
 */
export function moneyOf(input: MoneyInput): Money | null {
  const { gain, gainAtFullEffect, resultPerMonth, monthsAhead, margin, hourlyCost, addedHoursPerMonth } =
    input
  requireThat(monthsAhead >= 1 && monthsAhead <= 12, 'monthsAhead', monthsAhead, 'from 1 to 12')
  requireThat(margin >= 0 && margin <= 1, 'margin', margin, 'from 0 to 1')
  requireThat(hourlyCost >= 0, 'hourlyCost', hourlyCost, '>= 0')
  requireThat(addedHoursPerMonth >= 0, 'addedHoursPerMonth', addedHoursPerMonth, '>= 0')
  if (!(resultPerMonth > 0)) return null
  const worthOfGain = resultPerMonth * monthsAhead * margin
  const contribution = gain * worthOfGain
  const fullContribution = gainAtFullEffect * worthOfGain
  const cost = addedHoursPerMonth * hourlyCost * monthsAhead
  return {
    extra: gain * resultPerMonth * monthsAhead,
    contribution,
    addedHoursPerMonth,
    cost,
    returnOnCost: cost > 0 ? (contribution - cost) / cost : null,
    breakEvenGain: worthOfGain > 0 ? cost / worthOfGain : null,
    breakEvenShare: cost > 0 && contribution > 0 && fullContribution > 0 ? cost / fullContribution : null,
    verdict: contribution <= 0 ? 'doesNotPay' : cost > 0 ? 'paysFromShare' : 'free',
  }
}

/**
 * Added hours: what the plan asks for beyond today's hours, all people together.
 *
 * max(0, all planned - all of today); nothing entered for today: all planned if it is new time, else 0
 *
 * @param planned hours per month of everybody
 * @param today hours per month of everybody, null when none were entered
 * @example addedHours([2, 3], [1, 1], false) // 3
 */
export function addedHours(
  planned: readonly number[],
  today: readonly number[] | null,
  isNewTime: boolean,
): number {
  const sum = (hours: readonly number[]) => hours.reduce((total, one) => total + one, 0)
  if (today === null) return isNewTime ? sum(planned) : 0
  return Math.max(0, sum(planned) - sum(today))
}
