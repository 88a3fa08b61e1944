import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, it } from 'vitest'
import { stableIslands, withoutIslandIds } from '../../scripts/stable-islands.mjs'

it('takes the uid off islands and leaves the rest', () => {
  const html = '<astro-island uid="1xYz" prefix="r0" component-url="/a.js"></astro-island><p uid="kept">'
  expect(withoutIslandIds(html)).toBe(
    '<astro-island prefix="r0" component-url="/a.js"></astro-island><p uid="kept">',
  )
})

it('does so on every page of a build, and in no other file', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'build-'))
  const island = '<astro-island uid="1xYz" ssr></astro-island>'
  mkdirSync(join(folder, 'planner'))
  for (const name of ['index.html', 'planner/index.html', 'note.txt'])
    writeFileSync(join(folder, name), island)
  const done = stableIslands().hooks['astro:build:done']
  await done?.({ dir: pathToFileURL(`${folder}/`) } as Parameters<NonNullable<typeof done>>[0])
  const read = (name: string) => readFileSync(join(folder, name), 'utf8')
  expect(read('index.html')).toBe('<astro-island ssr></astro-island>')
  expect(read('planner/index.html')).toBe('<astro-island ssr></astro-island>')
  expect(read('note.txt')).toBe(island)
  rmSync(folder, { recursive: true })
})
