import { TeamPaste } from './TeamPaste.tsx'
import { Tool } from './Tool.tsx'
import { words } from '../i18n/language.ts'

/** The paste box inside an article. */
export function ArticlePaste({ changeHref }: { changeHref: string }) {
  return (
    <Tool title={words.tool.paste}>
      <TeamPaste id="team" changeHref={changeHref} />
    </Tool>
  )
}
