// The one inline script of the site: it runs before the first paint. docs/decisions/veil.md says why.
try {
  const root = document.documentElement
  root.dataset.js = ''
  addEventListener('astro:hydration-error', (event) => {
    event.target.dataset.failed = ''
  })
  if (sessionStorage.getItem('middle-sixty') || localStorage.getItem('middle-sixty'))
    root.dataset.holdsTeam = ''
} catch {
  // Storage is closed to us: then it holds no team.
}
