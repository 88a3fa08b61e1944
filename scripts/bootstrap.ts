import { bandsOf } from '../src/domain/bands.ts'
import { normalsFrom } from '../src/domain/normal.ts'
import { uniformsFrom } from '../src/domain/uniform.ts'
import { type Cell, isSameTold, seedOf, teamOf, world } from './calibration.ts'

/**
 * The confidence that was not chosen: everybody's months are drawn again with repetition, averaged, ranked
 * and banded, and the shown band is counted. Compares what it states with what is true.
 *
 * @param redraws how often the months are drawn again
 */
export function simulateBootstrap(
  cell: Cell & { readonly reliability: number },
  teams: number,
  redraws: number,
): { stated: number; actual: number } {
  const uniform = uniformsFrom(seedOf(cell))
  const normal = normalsFrom(uniform)
  const spread = world.monthlyNoise * Math.sqrt(cell.reliability / (1 - cell.reliability))
  let [stated, actual] = [0, 0]
  for (let t = 0; t < teams; t++) {
    const levels = Array.from({ length: cell.people }, () => 1 + spread * normal())
    const truth = bandsOf(levels)
    const months = teamOf(levels, cell, normal, uniform).people.map(({ attainments }) => attainments)
    const shown = bandsOf(months.map((own) => meanOf(own)))
    for (let d = 0; d < redraws; d++) {
      const again = bandsOf(
        months.map((own) => meanOf(own.map(() => own[Math.floor(uniform() * own.length)] ?? null))),
      )
      stated += shown.filter((band, i) => isSameTold(band, again[i] ?? band)).length / redraws
    }
    actual += shown.filter((band, i) => isSameTold(band, truth[i] ?? band)).length
  }
  const claims = teams * cell.people
  return { stated: stated / claims, actual: actual / claims }
}

function meanOf(months: readonly (number | null)[]): number {
  const usable = months.filter((one) => one !== null)
  return usable.reduce((sum, one) => sum + one, 0) / usable.length
}
