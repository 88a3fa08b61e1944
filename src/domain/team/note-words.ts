import { plainWord } from './plain-word.ts'

const either = (...lists: readonly string[]) => lists.join('|')

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

/**
 * Notes: whether a row's text is what stands below a report and not somebody's name.
 *
 * @example saysNote('Confidential Information - Do Not Distribute') // true
 */
export function saysNote(text: string): boolean {
  return NOTE.test(plainWord(text.toLowerCase()))
}
