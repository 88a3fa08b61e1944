import { bandOf, bandsInOrder } from './bands.ts'
import { normalsFrom } from './normal.ts'
import type { GridPoint, Reliability } from './reliability.ts'
import { requireThat } from './require.ts'
import { SEED, uniformsFrom } from './uniform.ts'

/**
 * Band draws: how the team would be banded if its months were replayed, many times over.
 *
 * Draw s takes the smallest grid rho whose CDF is >= (s + 0.5) / S; s2 = Q / chi2,
 * chi2 = nu (1 - c + z sqrt c)^3, c = 2 / (9 nu), at least 1e-6 nu; mu_s = mu + sqrt(s2 / sum v) z;
 * theta_i = mu_s + B_i (xb_i - mu_s) + sqrt(s2 g (1 - B_i)) z. Each draw is ranked and banded.
 *
 * @param scores xb_i, one a person, 5 or more
 * @param months m_i > 0
 * @param order canonical order, in which the theta are drawn
 * @param draws S, a whole number > 0
 * @returns one place of `bandsInOrder` a draw and person: [draw * people + person]
 * @throws RangeError when the draws are not a whole number > 0
 * @source Goldstein & Spiegelhalter 1996; Lin, Louis, Paddock & Ridgeway 2006; Wilson & Hilferty 1931
 * @example bandDraws(scores, months, order, reliability, 2000).length // 2000 * scores.length
 */
export function bandDraws(
  scores: readonly number[],
  months: readonly number[],
  order: readonly number[],
  { grid, nu }: Reliability,
  draws: number,
): Uint8Array {
  requireThat(Number.isInteger(draws) && draws > 0, 'draws', draws, 'a whole number > 0')
  const people = scores.length
  const normal = normalsFrom(uniformsFrom(SEED))
  const places = Uint32Array.from(order)
  const theta = new Float64Array(people)
  const pull = new Float64Array(people)
  const noise = new Float64Array(people)
  const cuts = cutsOf(people)
  const bands = new Uint8Array(draws * people)
  const c = 2 / (9 * nu)
  let [point, cumulative, k] = [undefined as GridPoint | undefined, 0, 0]
  for (let s = 0; s < draws; s++) {
    while (k < grid.length && (point === undefined || cumulative < (s + 0.5) / draws)) {
      point = grid[k++]
      cumulative += point?.probability ?? 0
      if (point !== undefined) shrinkageAt(point, months, pull, noise)
    }
    if (point === undefined) break
    const chi2 = Math.max(nu * (1 - c + normal() * Math.sqrt(c)) ** 3, 1e-6 * nu)
    const s2 = point.q / chi2
    const mu = point.mu + Math.sqrt(s2 / point.sumV) * normal()
    const deviation = Math.sqrt(s2 * point.g)
    for (const i of places) {
      const mean = mu + (pull[i] ?? 0) * ((scores[i] ?? 0) - mu)
      theta[i] = mean + deviation * (noise[i] ?? 0) * normal()
    }
    bandInto(bands.subarray(s * people, (s + 1) * people), theta, cuts)
  }
  return bands
}

/** B_i = g m_i / (1 + g m_i), and sqrt(1 - B_i). */
function shrinkageAt({ g }: GridPoint, months: readonly number[], pull: Float64Array, noise: Float64Array) {
  months.forEach((m, i) => {
    pull[i] = (g * m) / (1 + g * m)
    noise[i] = Math.sqrt(1 / (1 + g * m))
  })
}

/** How many of so many people, none of them tied, stand at most in the band below: weakest, edge, middle. */
function cutsOf(people: number): number[] {
  const alone = Array.from({ length: people }, (_, below) => bandOf({ below, equal: 1 }, people))
  return ['weakest', 'edge', 'middle'].map(
    (_, b) => alone.filter((band) => bandsInOrder.indexOf(band) <= b).length,
  )
}

/** Bands of one draw; by the borders in the sorted list, by counting where a tie lies on a border. */
function bandInto(bands: Uint8Array, theta: Float64Array, cuts: readonly number[]): void {
  const sorted = theta.slice().sort()
  const [weakest = -Infinity, edge = -Infinity, middle = -Infinity] = cuts.map((cut) => sorted[cut - 1])
  const isTied = cuts.some((cut) => cut > 0 && sorted[cut] === sorted[cut - 1])
  for (let i = 0; i < theta.length; i++) {
    const one = theta[i] ?? 0
    bands[i] = isTied
      ? countedBand(one, sorted)
      : one <= edge
        ? one <= weakest
          ? 0
          : 1
        : one <= middle
          ? 2
          : 3
  }
}

function countedBand(one: number, sorted: Float64Array): number {
  const below = sorted.filter((other) => other < one).length
  const equal = sorted.filter((other) => other === one).length
  return bandsInOrder.indexOf(bandOf({ below, equal }, sorted.length))
}
