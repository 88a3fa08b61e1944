import { type Paint, paintTokens } from '../../charts/paint.ts'

/** What a canvas in this box is to be drawn with, as the styles have it now. */
export function readPaint(box: HTMLElement, row: Paint['row']): Paint {
  const styles = getComputedStyle(box)
  const colourOf = (token: string) => styles.getPropertyValue(`--${token}`).trim()
  const colours = Object.fromEntries(paintTokens.map((token) => [token, colourOf(token)])) as Paint['colours']
  const isSunk = box.closest('.tool') !== null
  return {
    colours,
    ground: colours[isSunk ? 'paper-sunk' : 'paper'],
    highlight: colours[isSunk ? 'paper' : 'paper-sunk'],
    face: styles.getPropertyValue('--sans').trim() || 'sans-serif',
    mayMove: matchMedia('(prefers-reduced-motion: no-preference)').matches,
    row,
  }
}

const LOOKS = ['(prefers-color-scheme: dark)', '(forced-colors: active)', '(prefers-contrast: more)']

/** Calls back when the page's colours change; the answer stops it. */
export function whenLooksChange(changed: () => void): () => void {
  const queries = LOOKS.map((look) => matchMedia(look))
  for (const query of queries) query.addEventListener('change', changed)
  return () => {
    for (const query of queries) query.removeEventListener('change', changed)
  }
}
