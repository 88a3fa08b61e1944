import {
  test as plainTest,
  expect,
  type BrowserContext,
  type ConsoleMessage,
  type Request,
} from '@playwright/test'
import { pastedCells } from './paste.ts'

/** Shorter cells turn up in the names of files by chance. */
const TELLING_LENGTH = 4

const isOwnLineOf404 = (message: ConsoleMessage, missing: ReadonlySet<string>) =>
  message.text().startsWith('Failed to load resource') && missing.has(message.location().url)

/** Sites that a test serves itself, beside the one of the configuration. */
export const servedHere = new Set<string>()

/** Notes what a page must never do: break its policy, complain, or ask for anything but files of the build. */
const watchContext = async (context: BrowserContext, origin: string) => {
  const complaints: string[] = []
  const requests: Request[] = []
  const missingPages = new Set<string>()
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile }) => {
      reportError(new Error(`policy violation: ${violatedDirective} ${blockedURI} in ${sourceFile}`))
    })
  })
  context.on('weberror', (error) => complaints.push(String(error.error())))
  context.on('console', (message) => {
    if (message.type() !== 'error' && message.type() !== 'warning') return
    if (isOwnLineOf404(message, missingPages)) return
    complaints.push(`${message.type()}: ${message.text()} (${message.location().url})`)
  })
  context.on('request', (request) => requests.push(request))
  context.on('response', (response) => {
    if (response.status() < 400) return
    if (response.request().isNavigationRequest()) missingPages.add(response.url())
    else complaints.push(`${response.status()} ${response.url()}`)
  })

  const isOwn = (url: string) => [origin, ...servedHere].some((own) => url.startsWith(own))
  const strays = () =>
    requests
      .filter((request) => !request.url().startsWith('blob:'))
      .filter((request) => request.method() !== 'GET' || !isOwn(request.url()))
      .map((request) => `${request.method()} ${request.url()}`)

  const leaks = () => {
    const secrets = [...pastedCells(context)].filter((cell) => cell.length >= TELLING_LENGTH)
    return requests.flatMap((request) => {
      const sent = `${decodeURIComponent(request.url())} ${request.postData() ?? ''} ${request.headers()['referer'] ?? ''}`
      return secrets.filter((secret) => sent.includes(secret)).map((secret) => `${secret} in ${sent}`)
    })
  }
  return { complaints, strays, leaks }
}

/** Every test of the site is watched, whatever else it looks at. */
export const test = plainTest.extend<{ watched: undefined }>({
  permissions: [['clipboard-read', 'clipboard-write'], { scope: 'test' }],
  watched: [
    async ({ context, baseURL }, use) => {
      const { complaints, strays, leaks } = await watchContext(context, new URL(baseURL!).origin)
      await use(undefined)
      expect.soft(complaints, 'policy violations, errors and warnings').toEqual([])
      expect.soft(strays(), 'requests that are not GETs of this site').toEqual([])
      expect.soft(leaks(), 'requests that carry something pasted').toEqual([])
    },
    { auto: true },
  ],
})

export { expect }
