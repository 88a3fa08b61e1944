/**
 * Adds the directive `client:team` (src/components/client-team.ts) to the calculators of articles.
 * @returns {import('astro').AstroIntegration}
 */
export const clientTeam = () => ({
  name: 'client-team',
  hooks: {
    'astro:config:setup': ({ addClientDirective }) =>
      addClientDirective({ name: 'team', entrypoint: './src/components/client-team.ts' }),
  },
})
