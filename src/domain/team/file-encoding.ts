/** What Polish words show where no western word has it: `Micha³ek`, `¯aneta`, `Wiœniewski`. */
const POLISH = /[³¹]\p{Ll}|\p{L}¿|[¯¥]\p{Ll}{2}|œ(?![uieUIE])\p{L}|\p{Ll}{3}³(?=[\s;,\t])/u
/** `õ` stands before an `e` or beside an `ã` in Portuguese; Hungarian has it everywhere else. */
const HUNGARIAN_O = /õ(?!e)|Õ(?![eE])/
const PORTUGUESE = /[ãÃçÇ]/
/** `û` is French as well, which has none of these. */
const HUNGARIAN_U = /[ûÛ]/
const HUNGARIAN_VOWELS = /[áíóúöÁÍÓÚÖ]/
const FRENCH = /[àâçèêëîïôùÀÂÇÈÊËÎÏÔÙ]/

/**
 * File encoding: whether bytes that are no Unicode are the signs of Western or of Central Europe: they are
 * western unless that would write words as no western language does. Both give every byte a sign.
 *
 * @param western the bytes read as windows-1252
 * @example encodingOf('Szûcs Gábor') // 'windows-1250'
 */
export function encodingOf(western: string): 'windows-1250' | 'windows-1252' {
  const isHungarian =
    (HUNGARIAN_O.test(western) && !PORTUGUESE.test(western)) ||
    (HUNGARIAN_U.test(western) && HUNGARIAN_VOWELS.test(western) && !FRENCH.test(western))
  return isHungarian || POLISH.test(western) ? 'windows-1250' : 'windows-1252'
}
