import { format as f } from '../../i18n/format.ts'
import { methodWords as words } from '../../i18n/method-language.ts'
import { calibration, cellOf, limitOf, months, reliabilities } from './calibration.ts'
import { hundredths, points, spread, sum, whole } from './figure-formats.ts'

const gap = ({ stated, actual }: { stated: number; actual: number }) => stated - actual
const largest = (values: readonly number[]) => Math.max(...values)
const priorCells = calibration.cells.filter(({ reliability }) => reliability === 'prior')
const [leastReliable = NaN, third = NaN, mostReliable = NaN] = reliabilities
const [oneMonth = NaN] = months
const lastMonths = months.at(-1) ?? NaN
const coverages = calibration.cells.map(({ coverage }) => coverage)
const ten = { people: 10, reliability: third }
const carriesSome = limitOf({ ...ten, months: 6, carryOver: 0.3 })
const carriesHalf = limitOf({ ...ten, months: 6, carryOver: 0.5 })
const turnover = limitOf({ ...ten, monthsEach: 3 })
const cellOfTen = (span: number, reliability: number | 'prior') => cellOf(10, span, reliability)

/** Figures of the written calibration. */
export const calibrationFigures = {
  carriesSomeStated: f.percent(carriesSome.stated),
  carriesSomeTrue: f.percent(carriesSome.actual),
  carriesHalfStated: f.percent(carriesHalf.stated),
  carriesHalfTrue: f.percent(carriesHalf.actual),
  turnoverStated: f.percent(turnover.stated),
  turnoverTrue: f.percent(turnover.actual),
  measuredOn: words.day(calibration.measured.date),
  processor: calibration.measured.processor,
  node: calibration.measured.node,
  teams: f.count(sum(calibration.cells.map(({ teams }) => teams))),
  monthlyNoise: whole(calibration.world.monthlyNoise),
  periodNoise: whole(calibration.world.periodNoise),
  mostOff: points(largest(priorCells.map((cell) => Math.abs(gap(cell))))),
  thinStated: f.percent(cellOfTen(oneMonth, leastReliable).stated),
  thinTrue: f.percent(cellOfTen(oneMonth, leastReliable).actual),
  solidStated: f.percent(cellOfTen(oneMonth, mostReliable).stated),
  solidTrue: f.percent(cellOfTen(oneMonth, mostReliable).actual),
  leastReliable: f.percent(leastReliable),
  mostReliable: f.percent(mostReliable),
  lastMonths: f.count(lastMonths),
  lastOff: whole(
    largest(
      calibration.cells.filter((cell) => cell.months === lastMonths).map((cell) => Math.abs(gap(cell))),
    ),
  ),
  coverageRange: spread(Math.min(...coverages), Math.max(...coverages)),
  oneMonthEqual: hundredths(cellOfTen(oneMonth, 'prior').gains.equal),
  oneMonthByBand: hundredths(cellOfTen(oneMonth, 'prior').gains.byBand),
  oneMonthTargeted: hundredths(cellOfTen(oneMonth, 'prior').gains.targeted),
  thinTargeted: hundredths(cellOfTen(oneMonth, leastReliable).gains.targeted),
  thinEqual: hundredths(cellOfTen(oneMonth, leastReliable).gains.equal),
  lastTargeted: hundredths(cellOfTen(lastMonths, 'prior').gains.targeted),
  lastExtremes: hundredths(cellOfTen(lastMonths, 'prior').gains.extremes),
} as const
