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

/** What stands below a report: where it came from, when, for whom. */
const NOTE = new RegExp(
  either(
    '©|\\(c\\) ?\\d{4}|^\\(c\\) |copyright|all rights reserved|alle rechte vorbehalten|tous droits reserves',
    'todos los derechos|tutti i diritti|todos os direitos|alle rechten|wszelkie prawa|minden jog|do not distribute',
    '^(?:page|seite|pagina|strona|sida|oldal) \\d',
    '^(?:\\(?[\\d.,]+\\)? ?(?:records?|rows|datensatze|enregistrements|registros|righe|records totaux))$',
    `^(?:${either(
      'report (?:generated|created|run|date|name|as of).*|generated|created (?:by|on)|exported|printed|downloaded|run (?:by|on|date)',
      'sources?|notes?|filters?|filtered by|applied filters|as of|confidential|data as of|last (?:updated|refreshed|modified)|legend',
      'total records|number of records|records?|row count|date range|time frame|currency|units?',
      'quelle|hinweis|anmerkung|stand|erstellt|exportiert|gefiltert|gedruckt|vertraulich|bericht',
      'remarque|genere|exporte|filtre|filtres|confidentiel|imprime|mis a jour|rapport',
      'fuente|generado|exportado|filtrado|confidencial|impreso|actualizado|informe',
      'fonte|generato|esportato|filtrato|filtri|riservato|confidenziale|stampato|aggiornato|report',
      'gerado|atualizado|relatorio|nota',
      'bron|opmerking|gegenereerd|geexporteerd|gefilterd|vertrouwelijk|afgedrukt|bijgewerkt|rapport',
      'zrodlo|uwaga|wygenerowano|wyeksportowano|filtry?|poufne|wydrukowano|raport',
      'kalla|anmarkning|genererad|exporterad|filtrerad|konfidentiellt|utskriven|uppdaterad',
      'forras|megjegyzes|keszult|exportalva|szurve|szurok?|bizalmas|nyomtatva|frissitve|jelentes',
    )})(?:$|[^\\p{L}\\p{N}])`,
  ),
  'u',
)

const LONGEST_LABEL = 120
const plain = (text: string) => plainWord(text.toLowerCase())

/**
 * Totals: whether a row's label says that it adds up or averages other rows, in ten languages.
 *
 * @example saysTotal('Nord Ergebnis') // true
 * @example saysTotal('Max Weiß') // false
 */
export function saysTotal(label: string): boolean {
  return label.length <= LONGEST_LABEL && TOTAL.test(plain(label))
}

/**
 * Notes: whether a row's text is what stands below a report and not somebody's name.
 *
 * @example saysNote('Confidential Information - Do Not Distribute') // true
 */
export function saysNote(text: string): boolean {
  return NOTE.test(plain(text))
}
