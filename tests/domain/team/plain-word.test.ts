import { expect, test } from 'vitest'
import { plainWord } from '../../../src/domain/team/plain-word.ts'

test.each([
  ['értékesítő', 'ertekesito'],
  ['résultat', 'resultat'],
  ['łącznie', 'lacznie'],
  ['größe', 'grosse'],
  ['mål', 'mal'],
  ['q1', 'q1'],
])('%s is %s', (word, plain) => {
  expect(plainWord(word)).toBe(plain)
})
