import 'astro'

declare module 'astro' {
  interface AstroClientDirectives {
    /** Wakes when near the view, or as soon as the tab holds a team. */
    'client:team'?: boolean
  }
}
