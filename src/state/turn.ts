/** Readings take turns: only the latest may change the page, and forgetting ends them all. */
let latest = 0

export function nextTurn(): number {
  latest += 1
  return latest
}

export function isLatest(turn: number): boolean {
  return turn === latest
}
