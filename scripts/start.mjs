// `npm start`: installs what is missing, builds what has changed, serves the built site.
import { join } from 'node:path'
import { buildIfChanged } from './build.mjs'
import { serve, stopAtSignal } from './serve.mjs'
import { root, setup } from './setup.mjs'

const port = Number(process.env.PORT || 4321)

try {
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    throw new Error(`PORT=${process.env.PORT} is not a port.`)
  const node = setup()
  const code = await buildIfChanged(node)
  if (code !== 0) throw new Error('The site could not be built; what was said is above.')
  const site = await serve({ root: join(root, 'dist'), base: process.env.BASE_PATH ?? '/', port })
  stopAtSignal(site)
  if (port !== 0 && site.port !== port) console.log(`Port ${port} is taken.`)
  console.log(`\nMiddle Sixty is open at ${site.url}\nCtrl+C stops it.`)
} catch (error) {
  console.error(error.message)
  process.exitCode = 1
}
