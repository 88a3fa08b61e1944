import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Takes the `uid` off every island of a page. */
export const withoutIslandIds = (html) => html.replace(/(<astro-island )uid="[^"]*" ?/g, '$1')

/**
 * Astro gives each island a `uid`, a hash of the folder the site was built in. Nothing reads it after the
 * build; without it the same source gives the same bytes wherever it is built.
 *
 * @returns {import('astro').AstroIntegration}
 */
export const stableIslands = () => ({
  name: 'stable-islands',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      const folder = fileURLToPath(dir)
      const names = await readdir(folder, { recursive: true })
      for (const name of names.filter((name) => name.endsWith('.html'))) {
        const file = join(folder, name)
        const html = await readFile(file, 'utf8')
        const stable = withoutIslandIds(html)
        if (stable !== html) await writeFile(file, stable)
      }
    },
  },
})
