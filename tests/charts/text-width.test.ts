import { describe, expect, it } from 'vitest'
import { fitText, textWidth } from '../../src/charts/text-width.ts'

describe('the width of a text', () => {
  it('grows with its letters, its size and its weight', () => {
    expect(textWidth('Anna', 14)).toBeGreaterThan(textWidth('Ann', 14))
    expect(textWidth('Anna', 28)).toBeCloseTo(2 * textWidth('Anna', 14))
    expect(textWidth('Anna', 14, true)).toBeGreaterThan(textWidth('Anna', 14))
  })

  it('counts a letter with its accent once, in either spelling', () => {
    expect(textWidth('Do\u0301ra', 14)).toBeCloseTo(textWidth('Dora', 14))
  })
})

describe('a text that has to fit', () => {
  it.each([
    ['Anna', 100, 'Anna'],
    ['Konstantin', 50, 'Konst…'],
    ['Anna Kovács', 46, 'Anna…'],
    ['Anna', 3, ''],
  ])('%s into %i px', (text, room, fitted) => {
    expect(fitText(text, room, 14)).toBe(fitted)
  })

  it('cuts whole letters', () => {
    expect(fitText('😀😀😀😀', 45, 14)).toBe('😀😀…')
  })
})
