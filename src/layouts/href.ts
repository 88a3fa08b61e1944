/** The address of a page of this site under the base it was built for: `href('/planner/')`. */
export function href(path: string): string {
  return import.meta.env.BASE_URL.replace(/\/+$/, '') + path
}
