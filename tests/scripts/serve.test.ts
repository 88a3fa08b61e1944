import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { request, type IncomingHttpHeaders } from 'node:http'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { serve, withSlashes } from '../../scripts/serve.mjs'

type Site = Awaited<ReturnType<typeof serve>>
type Answer = { status: number | undefined; headers: IncomingHttpHeaders; body: Buffer }

/** Sends the path as it is; fetch and URL would tidy it first. */
const get = (site: Site, path: string, headers: Record<string, string> = {}, method = 'GET') =>
  new Promise<Answer>((done, fail) => {
    const sent = request(
      { host: '127.0.0.1', port: site.port, path, headers, method, agent: false },
      (answer) => {
        const parts: Buffer[] = []
        answer.on('data', (part: Buffer) => parts.push(part))
        answer.on('end', () => {
          done({ status: answer.statusCode, headers: answer.headers, body: Buffer.concat(parts) })
        })
      },
    )
    sent.on('error', fail).end()
  })

let folder: string
let site: Site
let below: Site

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'site-'))
  const root = join(folder, 'dist')
  mkdirSync(join(root, 'planner'), { recursive: true })
  mkdirSync(join(root, 'assets'))
  writeFileSync(join(folder, 'secret.txt'), 'secret')
  writeFileSync(join(root, '.hidden'), 'hidden')
  writeFileSync(join(root, 'index.html'), '<h1>Home</h1>')
  writeFileSync(join(root, '404.html'), '<h1>Not here</h1>')
  writeFileSync(join(root, 'planner', 'index.html'), '<h1>Planner</h1>')
  writeFileSync(join(root, 'sample-team.csv'), 'name,Jan\nZoë,1\n')
  writeFileSync(join(root, 'assets', 'page.Ab12.js'), 'export const page = 1\n'.repeat(100))
  site = await serve({ root, port: 0 })
  below = await serve({ root, port: 0, base: '/sub' })
})

afterAll(async () => {
  await Promise.all([site.close(), below.close()])
  rmSync(folder, { recursive: true })
})

describe('the server', () => {
  it.each([
    ['/', 200, 'text/html; charset=utf-8'],
    ['/planner/', 200, 'text/html; charset=utf-8'],
    ['/planner/?a=1', 200, 'text/html; charset=utf-8'],
    ['/sample-team.csv', 200, 'text/csv; charset=utf-8'],
    ['/assets/page.Ab12.js', 200, 'text/javascript; charset=utf-8'],
    ['/nowhere/', 404, 'text/html; charset=utf-8'],
    ['/planner/%23s=1.abc', 404, 'text/html; charset=utf-8'],
    ['/index.html/', 404, 'text/html; charset=utf-8'],
    ['/assets/', 404, 'text/html; charset=utf-8'],
  ])('answers %s with %i, %s', async (path, status, type) => {
    const answer = await get(site, path)
    expect(answer.status).toBe(status)
    expect(answer.headers['content-type']).toBe(type)
  })

  it('sends its own page with a 404', async () => {
    expect(String((await get(site, '/nowhere')).body)).toBe('<h1>Not here</h1>')
  })

  it.each([
    '/../secret.txt',
    '/planner/../../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/..%5csecret.txt',
    '/planner/..%2f..%2fsecret.txt',
    '//secret.txt',
    '/.hidden',
    '/planner%00',
    '/%E0%A4%A',
    `/${'a'.repeat(5000)}`,
  ])('gives nothing away at %s', async (path) => {
    const answer = await get(site, path)
    expect(answer.status).toBe(404)
    expect(String(answer.body)).toBe('<h1>Not here</h1>')
  })

  it('leads to the folder, with what was asked, and nowhere else', async () => {
    const answer = await get(site, '/planner?a=1')
    expect([answer.status, answer.headers.location]).toEqual([302, '/planner/?a=1'])
    expect((await get(site, '//planner')).headers.location).toBeUndefined()
  })

  it('compresses text for those who ask for it', async () => {
    const plain = await get(site, '/assets/page.Ab12.js')
    const packed = await get(site, '/assets/page.Ab12.js', { 'accept-encoding': 'gzip, br' })
    expect(plain.headers['content-encoding']).toBeUndefined()
    expect(packed.headers['content-encoding']).toBe('gzip')
    expect(packed.body.length).toBeLessThan(plain.body.length)
    expect(packed.headers['content-length']).toBe(String(packed.body.length))
    expect(gunzipSync(packed.body)).toEqual(plain.body)
  })

  it('lets browsers keep what has a hash in its name and ask again for the rest', async () => {
    expect((await get(site, '/assets/page.Ab12.js')).headers['cache-control']).toMatch(/immutable/)
    const page = await get(site, '/')
    expect(page.headers['cache-control']).toBe('no-cache')
    expect((await get(site, '/', { 'if-none-match': page.headers.etag ?? '' })).status).toBe(304)
  })

  it('sends the changed file after a new build', async () => {
    const file = join(folder, 'dist', 'news.txt')
    writeFileSync(file, 'old')
    expect(String((await get(site, '/news.txt')).body)).toBe('old')
    writeFileSync(file, 'newer')
    expect(String((await get(site, '/news.txt')).body)).toBe('newer')
  })

  it('reads only', async () => {
    expect((await get(site, '/', {}, 'POST')).status).toBe(405)
    const head = await get(site, '/', {}, 'HEAD')
    expect([head.status, head.body.length]).toEqual([200, 0])
  })

  it.each([
    ['/sub/', 200],
    ['/sub/planner/', 200],
    ['/sub', 302],
    ['/', 404],
    ['/planner/', 404],
    ['/subway/', 404],
  ])('under the base /sub/ answers %s with %i', async (path, status) => {
    expect((await get(below, path)).status).toBe(status)
  })

  it('takes the next free port, unless it is to have this one', async () => {
    const other = createServer()
    const port = await new Promise<number>((done) => {
      other.listen(0, '127.0.0.1', () => {
        const address = other.address()
        done(typeof address === 'object' && address ? address.port : 0)
      })
    })
    const root = join(folder, 'dist')
    await expect(serve({ root, port, tries: 0 })).rejects.toThrow(/EADDRINUSE/)
    const next = await serve({ root, port })
    expect(next.port).toBeGreaterThan(port)
    expect(next.url).toBe(`http://localhost:${next.port}/`)
    await next.close()
    other.close()
  })
})

describe('a base', () => {
  it.each([
    ['/', '/'],
    ['', '/'],
    ['sub', '/sub/'],
    ['/sub', '/sub/'],
    ['/a/b/', '/a/b/'],
  ])('%j is %s', (base, expected) => {
    expect(withSlashes(base)).toBe(expected)
  })
})
