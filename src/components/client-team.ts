import type { ClientDirective } from 'astro'

const NEAR = '400px'

/**
 * `client:team`: a calculator wakes when it comes near the view, as soon as the tab holds a team, and before
 * a print. Till then it is the server's, which shows the sample.
 */
const clientTeam: ClientDirective = (load, _options, island) => {
  let isAwake = false
  const wake = async () => {
    if (isAwake) return
    isAwake = true
    const hydrate = await load()
    await hydrate()
  }
  const wakeWithTeam = () => {
    if ('holdsTeam' in document.documentElement.dataset) void wake()
  }
  const near = new IntersectionObserver(
    (seen) => {
      if (!seen.some(({ isIntersecting }) => isIntersecting)) return
      near.disconnect()
      void wake()
    },
    { rootMargin: NEAR },
  )
  for (const child of island.children) near.observe(child)
  document.addEventListener('middle-sixty:team', wakeWithTeam)
  addEventListener('beforeprint', () => void wake())
  wakeWithTeam()
}

export default clientTeam
