import { type Paint, paintTokens } from '../../src/charts/paint.ts'

/** A paint whose colours are the names of their tokens. */
export function aPaint(changed: Partial<Paint> = {}): Paint {
  const colours = Object.fromEntries(paintTokens.map((token) => [token, token])) as Paint['colours']
  return {
    colours,
    ground: 'paper',
    highlight: 'paper-sunk',
    face: 'sans-serif',
    mayMove: false,
    row: () => null,
    ...changed,
  }
}
