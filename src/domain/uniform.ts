import { requireThat } from './require.ts'

/** Every simulation starts here, so that the same team gives the same figures. */
export const SEED = 12345

/**
 * Uniform numbers: an endless row from 0 up to, not including, 1; the same for the same seed everywhere.
 *
 * @param seed a whole number
 * @returns a function that gives the next number at each call
 * @throws RangeError when the seed is not whole
 * @source mulberry32, Tommy Ettinger, public domain
 * @example uniformsFrom(12345)() // 0.9797282677609473
 */
export function uniformsFrom(seed: number): () => number {
  requireThat(Number.isInteger(seed), 'seed', seed, 'a whole number')
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
