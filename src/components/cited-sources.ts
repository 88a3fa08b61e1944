/**
 * The sources an article cites: keys of content/sources.yaml in the order of their first mention.
 * A source's number is its place here, from 1. Counting while rendering would not do: components finish
 * out of order.
 *
 * @param body the article as written, MDX
 * @example citedSources('One.<Source key="a"/> Two.<Source key="b"/> Again.<Source key="a" again/>') // ['a', 'b']
 */
export function citedSources(body: string): readonly string[] {
  return [...new Set(Array.from(body.matchAll(/<Source\s+key="([^"]+)"/g), ([, key]) => key ?? ''))]
}
