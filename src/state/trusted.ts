/** The one Trusted Types policy of the site: it lets scripts of our own origin through, and nothing else. */
const createScriptURL = (url: string): string => {
  if (new URL(url, import.meta.url).origin !== origin) throw new TypeError(`not of this site: ${url}`)
  return url
}

interface ScriptPolicy {
  readonly createScriptURL: (url: string) => string
}

const { trustedTypes } = globalThis as {
  trustedTypes?: { createPolicy: (name: string, rules: ScriptPolicy) => ScriptPolicy }
}
const policy = trustedTypes?.createPolicy('app', { createScriptURL }) ?? { createScriptURL }

/** A worker of our own, as the policy allows it. */
export function openWorker(url: string): Worker {
  return new Worker(policy.createScriptURL(url), { type: 'module' })
}
