/** Numbers of a line, one a figure; null where there is none. */
export type Numbers = readonly (number | null)[]

/** Sums carry rounding from the order of adding; a difference this small is none. */
const ALMOST = 1e-9

/**
 * Running sum: what the lines so far add up to, so that a line can be told for their total.
 *
 * @example
 * const sum = runningSum(1)
 * sum.add([2]); sum.add([3])
 * sum.isOf([5]) // true
 */
export interface RunningSum {
  readonly lines: number
  readonly add: (numbers: Numbers) => void
  /** True when every number that is there is the sum of its figure, and not 0. */
  readonly isOf: (numbers: Numbers) => boolean
  readonly clear: () => void
}

/** @param figures how many numbers a line has */
export function runningSum(figures: number): RunningSum {
  const sums = Array.from({ length: figures }, () => 0)
  let lines = 0
  return {
    get lines() {
      return lines
    },
    add(numbers) {
      lines += 1
      numbers.forEach((number, figure) => {
        sums[figure] = (sums[figure] ?? 0) + (number ?? 0)
      })
    },
    isOf(numbers) {
      if (numbers.every((number) => number === null)) return false
      return numbers.every((number, figure) => {
        const sum = sums[figure] ?? 0
        return number === null || (sum !== 0 && Math.abs(number - sum) <= ALMOST * Math.abs(sum))
      })
    },
    clear() {
      sums.fill(0)
      lines = 0
    },
  }
}
