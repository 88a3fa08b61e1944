// `npm run dev`: the writer's loop. Every saved change shows at once; the policy of the built site is not
// on here, so look at `npm start` before you publish.
import { runTool, setup } from './setup.mjs'

try {
  const port = process.env.PORT ? ['--port', process.env.PORT] : []
  process.on('SIGINT', () => {}) // the tool stops at Ctrl+C and we follow it
  process.exitCode = await runTool(setup(), 'astro/bin/astro.mjs', ['dev', ...port, ...process.argv.slice(2)])
} catch (error) {
  console.error(error.message)
  process.exitCode = 1
}
