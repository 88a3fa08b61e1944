/**
 * Puts the site's base on root-relative links and pictures in Markdown, which Astro leaves as they are:
 * under `BASE_PATH=/sub/` the article's `/planner/` becomes `/sub/planner/`. An `<a>` written as JSX in an
 * article is not seen here; articles use Markdown links.
 *
 * @param {string} base the site's base, with or without slashes at its ends
 */
export const baseLinks = (base) => {
  const prefix = base.replace(/\/+$/, '')
  const isRootRelative = (address) => typeof address === 'string' && /^\/(?!\/)/.test(address)
  const prefixed = (property) => (node, context) => {
    const address = node.properties[property]
    if (isRootRelative(address)) context.setProperty(node, property, prefix + address)
  }
  return {
    name: 'base-links',
    element: [
      { filter: ['a'], visit: prefixed('href') },
      { filter: ['img'], visit: prefixed('src') },
    ],
  }
}
