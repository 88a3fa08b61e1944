/**
 * Plain word: a word without accents, as it is typed in a hurry or in capitals: `RESULTAT` is `résultat`.
 *
 * @param word small letters
 * @example plainWord('értékesítő') // 'ertekesito'
 */
export function plainWord(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').replace(/ł/g, 'l').replace(/ß/g, 'ss')
}
