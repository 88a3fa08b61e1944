// Serves a built site as a static host would: on this machine only, with nothing but Node.
// `node scripts/serve.mjs --root dist --base / --port 4321`
import { createHash } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import { createServer } from 'node:http'
import { extname, join, resolve } from 'node:path'
import { parseArgs, promisify } from 'node:util'
import { gzip } from 'node:zlib'
import { isCommand } from './setup.mjs'

const compress = promisify(gzip)

const types = {
  '.avif': 'image/avif',
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.xml': 'application/xml; charset=utf-8',
}

/** `sub`, `/sub` and `/sub/` are `/sub/`. */
export const withSlashes = (base) => `/${base}/`.replace(/\/{2,}/g, '/')

/** The steps of a path below the base, decoded; undefined for a path that is not one of ours. */
export const stepsOf = (address, base) => {
  const path = address.split(/[?#]/, 1)[0]
  if (!path.startsWith(base)) return undefined
  try {
    const steps = path.slice(base.length).split('/').map(decodeURIComponent)
    const isName = (step) => !step.startsWith('.') && !['/', '\\', '\0'].some((mark) => step.includes(mark))
    const isOurs = (step, at) => (step === '' ? at === steps.length - 1 : isName(step))
    return steps.every(isOurs) ? steps : undefined
  } catch {
    return undefined
  }
}

const kindAt = async (path) => {
  try {
    const found = await stat(path)
    return found.isDirectory() ? 'folder' : 'file'
  } catch {
    return 'nothing'
  }
}

/** Reads files, keeping each with its compressed form until it changes on disk. */
const reader = () => {
  const kept = new Map()
  return async (path) => {
    const { mtimeMs, size } = await stat(path)
    const known = kept.get(path)
    if (known?.mtimeMs === mtimeMs && known.size === size) return known
    const type = types[extname(path)] ?? 'application/octet-stream'
    const plain = await readFile(path)
    const packed = type.includes('charset') ? await compress(plain, { level: 9 }) : undefined
    const tag = `"${createHash('sha256').update(plain).digest('base64url').slice(0, 22)}"`
    const file = { mtimeMs, size, type, plain, packed, tag }
    kept.set(path, file)
    return file
  }
}

const handler = (root, base) => {
  const read = reader()

  const send = async (request, response, status, path, isHashed) => {
    const { type, plain, packed, tag } = await read(path)
    const isPacked = packed && /\bgzip\b/.test(request.headers['accept-encoding'] ?? '')
    const etag = isPacked ? tag.replace(/"$/, '-gz"') : tag
    const headers = {
      'content-type': type,
      'cache-control': isHashed ? 'public, max-age=31536000, immutable' : 'no-cache',
      'x-content-type-options': 'nosniff',
      etag,
      ...(packed && { vary: 'accept-encoding' }),
    }
    if (status === 200 && request.headers['if-none-match'] === etag)
      return response.writeHead(304, headers).end()
    const body = isPacked ? packed : plain
    response.writeHead(status, {
      ...headers,
      'content-length': body.length,
      ...(isPacked && { 'content-encoding': 'gzip' }),
    })
    response.end(request.method === 'HEAD' ? undefined : body)
  }

  const missing = async (request, response) => {
    const page = join(root, '404.html')
    if ((await kindAt(page)) === 'file') return send(request, response, 404, page, false)
    response.writeHead(404, { 'content-type': types['.txt'] }).end('Not found\n')
  }

  const answer = async (request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return response.writeHead(405, { allow: 'GET, HEAD' }).end()
    if (`${request.url}/` === base) return response.writeHead(302, { location: base }).end()
    const steps = stepsOf(request.url, base)
    if (!steps) return missing(request, response)
    const path = join(root, ...steps)
    const isFolderAddress = steps.at(-1) === ''
    const kind = await kindAt(path)
    if (kind === 'folder' && !isFolderAddress) {
      const query = request.url.match(/\?[^#]*/)?.[0] ?? ''
      const location = `${base}${steps.map(encodeURIComponent).join('/')}/${query}`
      return response.writeHead(302, { location }).end()
    }
    const file = isFolderAddress ? join(path, 'index.html') : path
    if ((await kindAt(file)) !== 'file') return missing(request, response)
    return send(request, response, 200, file, steps[0] === 'assets')
  }

  return (request, response) => {
    answer(request, response).catch((error) => {
      console.error(error)
      if (!response.headersSent) response.writeHead(500)
      response.end()
    })
  }
}

const listen = (handle, port, host) =>
  new Promise((done, fail) => {
    const server = createServer(handle)
    server.once('error', fail)
    server.listen(port, host, () => done(server))
  })

const close = (server) =>
  new Promise((done) => {
    server.close(done)
    server.closeAllConnections()
  })

/** Both loopback addresses, since `localhost` may be either; a machine without IPv6 has one. */
const listenOnLocalhost = async (handle, port) => {
  const first = await listen(handle, port, '127.0.0.1')
  const taken = first.address().port
  try {
    return { port: taken, servers: [first, await listen(handle, taken, '::1')] }
  } catch (error) {
    if (error.code === 'EADDRNOTAVAIL' || error.code === 'EAFNOSUPPORT')
      return { port: taken, servers: [first] }
    await close(first)
    throw error
  }
}

const listenOnFreePort = async (handle, wanted, tries) => {
  for (let port = wanted; ; port += port === 0 ? 0 : 1) {
    try {
      return await listenOnLocalhost(handle, port)
    } catch (error) {
      if (error.code !== 'EADDRINUSE' || port >= wanted + tries) throw error
    }
  }
}

/**
 * Serves the built site in `root` under `base`, on `port` or the next free one (0: any).
 *
 * @param {{ root: string, base?: string, port?: number, tries?: number }} options
 *   `tries`: how many further ports are tried when one is taken
 * @returns {Promise<{ url: string, port: number, close: () => Promise<void> }>}
 */
export const serve = async ({ root, base = '/', port = 4321, tries = 100 }) => {
  const path = withSlashes(base)
  const open = await listenOnFreePort(handler(resolve(root), path), port, tries)
  return {
    url: `http://localhost:${open.port}${path}`,
    port: open.port,
    close: async () => {
      await Promise.all(open.servers.map(close))
    },
  }
}

/** Stops the server at Ctrl+C, so that the command ends without a complaint. */
export const stopAtSignal = (site) => {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.once(signal, () => site.close().then(() => process.exit(0)))
  }
}

if (isCommand(import.meta.url)) {
  const { values } = parseArgs({
    options: {
      root: { type: 'string', default: 'dist' },
      base: { type: 'string', default: process.env.BASE_PATH ?? '/' },
      port: { type: 'string', default: process.env.PORT ?? '4321' },
      'only-this-port': { type: 'boolean', default: false },
    },
  })
  const tries = values['only-this-port'] ? 0 : 100
  const site = await serve({ root: values.root, base: values.base, port: Number(values.port), tries })
  stopAtSignal(site)
  console.log(site.url)
}
