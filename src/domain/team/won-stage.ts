import { foldedWords } from './deal-heads.ts'

/** Won, in the ten languages of the reading, without accents. */
const WON =
  /^(?:won|win|gewonnen|gagne[es]*|remporte[es]*|ganad[ao]s?|vint[aoie]|ganh[ao]s?|wygran[aey]|wygrano|vunn[ae]n?|vunnit|megnyer\w*|nyert\w*|elnyert\w*)$/
const LOST =
  /^(?:lost|lose|loss|not|no|non|nicht|verloren|perdu[es]*|perdid[ao]s?|pers[aoie]|perdit[aoie]|nao|niet|nie|przegran\w*|utracon\w*|inte|forlora\w*|nem|elvesz\w*|vesztett)$/
/** What stands for won where no stage says it. */
const DONE =
  /^(?:closed|close|signed|paid|invoiced|ordered|booked|completed?|abgeschlossen|geschlossen|beauftragt|signe[es]*|conclu\w*|cerrad[ao]s?|chius[aoie]|fechad[ao]s?|gesloten|afgesloten|zamkniet\w*|stangd\w*|avslutad\w*|lezar\w*)$/

/**
 * Won stage: whether a stage says that the deal is won.
 *
 * @example saysWon('Closed Won') // true
 * @example saysWon('Nicht gewonnen') // false
 */
export function saysWon(stage: string): boolean {
  return says(stage, WON)
}

/**
 * Stages that count: those that say won; without such those that say closed and not lost; else all.
 *
 * @param stages as pasted
 * @example stagesThatCount(['Won', 'Lost']) // ['Won']
 */
export function stagesThatCount(stages: readonly string[]): readonly string[] {
  const named = stages.filter((stage) => stage !== '')
  for (const pattern of [WON, DONE]) {
    const found = named.filter((stage) => says(stage, pattern))
    if (found.length > 0) return found
  }
  return stages
}

function says(stage: string, pattern: RegExp): boolean {
  const all = foldedWords(stage)
  return all.some((word) => pattern.test(word)) && !all.some((word) => LOST.test(word))
}
