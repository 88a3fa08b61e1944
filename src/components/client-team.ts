import type { ClientDirective } from 'astro'

const NEAR = '400px'
const EARLY = ['input', 'click']

/**
 * `client:team`: a calculator wakes when it comes near the view, as soon as the tab holds a team, and before
 * a print. Till then it is the server's, which shows the sample.
 */
const clientTeam: ClientDirective = (load, _options, island) => {
  let isAwake = false
  /** What was typed and pressed while the calculator slept: done again once it can hear. */
  const tooEarly: (() => void)[] = []
  const note = ({ target }: Event) => {
    if (target instanceof HTMLInputElement && target.type !== 'checkbox') {
      const { value } = target
      tooEarly.push(() => {
        target.value = value
        target.dispatchEvent(new Event('input', { bubbles: true }))
        if (document.activeElement !== target) target.dispatchEvent(new Event('blur'))
      })
    }
    const button = target instanceof Element && target.closest('button')
    if (button) tooEarly.push(() => button.click())
    void wake()
  }
  const wake = async () => {
    if (isAwake) return
    isAwake = true
    const hydrate = await load()
    await hydrate()
    for (const kind of EARLY) island.removeEventListener(kind, note)
    for (const again of tooEarly) again()
  }
  const wakeWithTeam = () => {
    if ('holdsTeam' in document.documentElement.dataset) void wake()
  }
  for (const kind of EARLY) island.addEventListener(kind, note)
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
