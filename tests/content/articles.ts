import { readFileSync, readdirSync } from 'node:fs'
import { parse } from 'yaml'

export interface WrittenArticle {
  readonly name: string
  readonly matter: Readonly<Record<string, unknown>>
  /** As written, without the front matter. */
  readonly body: string
}

const folder = new URL('../../content/en/playbook/', import.meta.url)

/** Every playbook article as it lies in content/. */
export const articles: readonly WrittenArticle[] = readdirSync(folder)
  .filter((file) => file.endsWith('.mdx'))
  .map((file) => {
    const [, matter = '', body = ''] =
      /^---\n(.*?)\n---\n(.*)$/s.exec(readFileSync(new URL(file, folder), 'utf8')) ?? []
    return { name: file.replace('.mdx', ''), matter: parse(matter) as Record<string, unknown>, body }
  })

/** An article as a reader reads it, on one line: no tags, no headings' or lists' signs. */
export function proseOf({ body }: WrittenArticle): string {
  return body
    .replace(/<Assumption [^>]*>/g, 'our assumption')
    .replace(/<[^>]*>/g, '')
    .replace(/^(#+|\d+\.) /gm, '')
    .replaceAll('**', '')
    .replaceAll('&NoBreak;', '')
    .replace(/[ \n]+/g, ' ')
}
