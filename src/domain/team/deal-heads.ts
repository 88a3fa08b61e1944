import { headWords } from './head-words.ts'

const words = (list: string) => new RegExp(`^(?:${list.trim().replace(/\s+/g, '|')})$`, 'u')

/** Heads of a list of deals, in ten languages, without accents. */
const HEADS = {
  closeDate: words(`
    clos\\w* won booking booked order ordered invoice signed sold paid abschluss\\w* schluss\\w* schliess\\w*
    geschlossen clotur\\w* ferme\\w* signature cierre chius\\w* fech\\w* sluit\\w* afsluit\\w* gesloten zamkn\\w*
    stang\\w* avslut\\w* lezar\\w* zaras\\w*`),
  openDate: words(`
    open\\w* creat\\w* engag\\w* start\\w* begin entered added received erstell\\w* angelegt eroffn\\w* crea\\w*
    ouvert\\w* apert\\w* abert\\w* criad\\w* criac\\w* aangemaakt geopend utworz\\w* otwar\\w* skapa\\w* oppnad\\w*
    letreho\\w* nyit\\w*`),
  stage: words(`
    stages? status\\w* \\w*status phase\\w* \\w*phase stadium etapes? statut etapas? estado situacao fase stato
    stadio etap stan steg skede szakasz allapot\\w* outcome`),
  amount: words(`
    amount value revenue price arr acv tcv mrr total sales betrag \\w*wert umsatz \\w*summe \\w*volumen montant
    valeur ca importe valor monto importo valore bedrag waarde kwota wartosc belopp varde osszeg ertek
    \\w*bevetel prijs cena prix precio prezzo preco pris ar`),
  person: words(`
    owner rep reps agent assigned assignee responsible salesperson verantwortlich\\w* zustandig\\w* inhaber
    besitzer betreuer proprietaire responsable propietario proprietario responsabile eigenaar wlasciciel
    opiekun agare ansvarig tulajdonos felelos`),
} as const

/** An amount that is not the deal's own, or no amount at all. */
const NOT_AMOUNT = words(`
  % probability percent expected weighted forecast quantity qty count number units days age discount tax cost
  wahrscheinlichkeit gewichtet\\w* erwartet\\w* menge anzahl rabatt tage probabilite probabilidad probabilita
  kans szansa sannolikhet valoszinuseg id`)
const NOT_THE_DATE = words(
  'expected planned forecast modified updated erwartet\\w* geplant\\w* prevue prevista',
)

export type DealHead = keyof typeof HEADS

/** The words of a text, small and without accents. */
export function foldedWords(text: string): readonly string[] {
  return headWords(text).map((word) =>
    word.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ß', 'ss').replaceAll('ł', 'l'),
  )
}

/**
 * Deal head: whether the head of a column says that it is this part of a list of deals.
 *
 * @example isDealHead('Abschlussdatum', 'closeDate') // true
 */
export function isDealHead(head: string, part: DealHead): boolean {
  const all = foldedWords(head)
  if (part === 'amount' && all.some((word) => NOT_AMOUNT.test(word))) return false
  if (part.endsWith('Date') && all.some((word) => NOT_THE_DATE.test(word))) return false
  return all.some((word) => HEADS[part].test(word))
}
