import { plainWord } from './plain-word.ts'

const either = (...lists: readonly string[]) => lists.join('|')

/** Said alone; beside another word most of them could be somebody's name. */
const ALONE = either(
  'sums?|mean|median|mittel|schnitt|subtotal|zwischensumme',
  'somme|moyenne|ensemble|suma|promedio|media|somma|soma|complessivo|medel|osszeg|o|ø|∅|Σ|∑',
)
/** With anything behind them: `Total North`, `Average of team`. */
const BEFORE = either(
  '(?:grand|sub|team|overall|group|report)?[ -]?totals?|average|avg\\.?',
  'summen?|gesamt.*|insgesamt|zwischensummen?|teilergebnis.*|endsumme|durchschnitt|mittelwert',
  'sous[ -]total|total general|suma total|suma parcial|suma koncowa|suma czesciowa',
  'totale|subtotale|totais|total geral|media (?:del|da|do|geral|general|generale|totale)|valor medio|valore medio',
  'totaal|eindtotaal|subtotaal|gemiddelde?|razem|lacznie|ogolem|srednia|podsumowanie',
  'totalt|totalsumma|delsumma|slutsumma|summa|genomsnitt|medelvarde',
  '(?:ossz|mindossz)esen.*|vegosszeg|reszosszeg|osszesites|atlag',
  '[øØ∅Σ∑]',
)
/** With anything in front of them: `North Total`, `Nord Ergebnis`. */
const BEHIND = either(
  'totals?|sub-?totals?|average|avg\\.?|summe|gesamt|ergebnis|zwischensumme|mittelwert|durchschnitt',
  'moyenne|promedio|totale|subtotale|totaal|subtotaal|gemiddelde|razem|ogolem|srednia',
  'totalt|summa|delsumma|genomsnitt|osszesen|atlag|reszosszeg',
)
const TOTAL = new RegExp(`^(?:(?:${ALONE})|(?:${BEFORE})(?: .*)?|.+ (?:${BEHIND})) ?(?:\\(.*\\))? ?:?$`, 'u')

const LONGEST_LABEL = 120

/**
 * Totals: whether a row's label says that it adds up or averages other rows, in ten languages.
 *
 * @example saysTotal('Nord Ergebnis') // true
 * @example saysTotal('Max Weiß') // false
 */
export function saysTotal(label: string): boolean {
  return label.length <= LONGEST_LABEL && TOTAL.test(plainWord(label.toLowerCase()))
}
