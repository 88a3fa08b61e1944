import { words } from '../i18n/language.ts'
import { Tool } from './Tool.tsx'

/** What an hour does: the response curve for the quality chosen on the page. */
export function ArticleCurve() {
  return <Tool title={words.tool.curve}>{null}</Tool>
}
