import { createSatteriMarkdownProcessor } from '@astrojs/markdown-satteri'
import { describe, expect, it } from 'vitest'
import { baseLinks } from '../../scripts/base-links.mjs'

const rendered = async (markdown: string, base: string): Promise<string> => {
  const processor = await createSatteriMarkdownProcessor({ hastPlugins: [baseLinks(base)] })
  return (await processor.render(markdown)).code.trim()
}

describe('a link in Markdown', () => {
  it.each([
    ['[a](/planner/)', '/sub/', '<a href="/sub/planner/">'],
    ['[a](/planner/#hours)', '/sub', '<a href="/sub/planner/#hours">'],
    ['[a](/planner/)', '/', '<a href="/planner/">'],
    ['[a](/)', '/sub/', '<a href="/sub/">'],
    ['[a](#hours)', '/sub/', '<a href="#hours">'],
    ['[a](../planner/)', '/sub/', '<a href="../planner/">'],
    ['[a](https://example.org/)', '/sub/', '<a href="https://example.org/">'],
    ['[a](//example.org/)', '/sub/', '<a href="//example.org/">'],
  ])('%s under %s becomes %s', async (markdown, base, expected) => {
    expect(await rendered(markdown, base)).toContain(expected)
  })

  it('becomes one for pictures too', async () => {
    expect(await rendered('![a](/strip.svg)', '/sub/')).toContain('src="/sub/strip.svg"')
  })
})
