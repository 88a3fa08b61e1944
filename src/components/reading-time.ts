const WORDS_PER_MINUTE = 220

/**
 * Words of an article that a reader reads: its prose without tags and calculators.
 *
 * @param body the article as written, MDX
 * @example wordsOf('## Two words\n\n<Bands/>\n\nAnd **four more here**.') // 6
 */
export function wordsOf(body: string): number {
  const prose = body.replace(/<[^>]*>/g, ' ').replaceAll('&NoBreak;', '')
  return prose.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length
}

/** Reading time of an article: whole minutes at 220 words a minute, at least one. */
export function readingMinutes(body: string): number {
  return Math.max(1, Math.round(wordsOf(body) / WORDS_PER_MINUTE))
}
