import { headWords } from './head-words.ts'
import { isPeriodWord } from './period-head.ts'

/**
 * What a head says its column is. `sum` adds up other columns, `other` is a figure or a grouping that is
 * not ours, `code` is nothing to calculate with (a number of the person, a date, an address).
 */
export type Telling =
  | 'name'
  | 'firstName'
  | 'lastName'
  | 'result'
  | 'quota'
  | 'attainment'
  | 'coachingHours'
  | 'sum'
  | 'other'
  | 'code'

const words = (list: string) => new RegExp(`^(?:${list.trim().replace(/\s+/g, '|')})$`, 'u')

const FIRST_NAME = words('first forename given vorname prénom voornaam imię förnamn keresztnév utónév')
const LAST_NAME = words(
  'last surname family nachname familienname zuname vezetéknév apellido apellidos cognome sobrenome achternaam nazwisko efternamn',
)
const PERSON = words(`
  names? reps? representative salesreps? salespersons? salespeople person persons people sellers? agents? executives? aes? bdrs?
  sdrs? employees? members? owner consultants? advisors? advisers? associates? colleagues? teammate user who assignee
  mitarbeiter mitarbeiterin mitarbeitende[rn]? verkäufer verkäuferin vertriebler vertriebsmitarbeiter kundenberater berater
  außendienstler név neve értékesítő munkatárs nom vendeur vendeuse commercial collaborateur nombre vendedora? comercial nome
  venditore agente naam verkoper medewerker handlowiec sprzedawca namn säljare`)
const NAME = words('names?')
const BESIDE_PERSON = words(
  'full sales team account opportunity deal inside outside field of the display der des die',
)
const NOT_A_PERSON = words('team account opportunity deal')
const HAS_A_PERSON = words('owner executives? members? reps? agents?')
const SPAN = words('year month quarter period week day date jahr monat quartal woche tag datum periode')
const QUOTA = words(`
  quotas? targets? tgt goals? objectives? plan planned budget .*ziele? .*zielwert .*soll .*vorgabe .*kvóta cél célok
  .*terv objectif quota cuota objetivo meta obiettivo doel doelstelling target cel plany mål budżet`)
const ATTAINMENT = words(`
  attain attained attainments? attn? atta achievement achv .*erreichung .*erreichungsgrad .*erfüllung .*erfüllungsgrad
  .*teljesítés .*teljesülés atteinte cumplimiento raggiungimento atingimento realizacja måluppfyllnad måluppfyllelse`)
const PERCENT = words('% pct percent percentage prozent procent százalék pourcentage porcentaje')
const AGAINST = words('vs versus to against zu gegen')
const RESULT = words(`
  results? sales sold revenues? actuals? bookings? booked closed won amount value acv arr mrr nrr tcv gmv turnover volume achieved
  .*umsatz .*umsätze ist ergebnis .*absatz .*auftragseingang abschlüsse .*forgalom .*bevétel eredmény tény értékesítés ventes
  ca résultat réalisé ventas resultado facturación vendite fatturato risultato omzet verkoop resultaat sprzedaż wynik przychód
  försäljning resultat omsättning utfall vendas faturamento receita`)
const HOURS = words(
  'coach coaching coached .*coaching 1:1s? 1on1s? hours? hrs? h std .*stunden óra órák heures? horas? ore uren godziny timmar coachingstunden',
)
const ONE_TO_ONE = /(?:^|\D)1\s*[-–:x/]\s*1(?:\D|$)|one[- ](?:on|to)[- ]one|4-augen|vier-augen/i
const NOT_COACHING = words(
  'work worked working office call calls talk selling overtime arbeitsstunden überstunden count number # quality score date last next',
)
const SUM = words(`
  total totals sum summe gesamt .*gesamt ytd qtd mtd average avg mean ø durchschnitt schnitt mittelwert összesen átlag totale
  media moyenne somme promedio suma średnia razem totaal gemiddelde totalt summa genomsnitt insgesamt overall`)
const TO_DATE = /(?:year|quarter|month)?[- ]?to[- ]date/i
const CODE = words(`
  id ids no nr # .*nummer number personalnr uuid key url link e email emails mail phone telephone telefon tel mobile fax zip plz
  date datum since start birthday timestamp created updated code sorszám`)
const OTHER = words(`
  manager managers lead leader leiter vorgesetzter region regions regional territory gebiet team teams group groups gruppe office
  branch filiale department abteilung unit division segment country land city stadt ort market markt role title position job
  type status stage phase source product products account accounts company customer client industry comments? notes? remarks?
  bemerkung bemerkungen kommentar notiz megjegyzés rank rang ranking place platz age tenure pipeline forecast margin marge
  commission provision bonus salary discount rabatt growth wachstum rate ratio share variance abweichung diff difference
  differenz gap delta remaining rest calls anrufe meetings termine demos visits besuche activities tasks probability
  coverage cycle size priority rating score opportunity deal`)

/**
 * Telling head: what the head of a column says about it; null when it says nothing we know.
 * English and German, and the commonest words of eight more languages.
 *
 * @example tellingHead('% of quota') // 'attainment'
 * @example tellingHead('Jan') // null
 */
export function tellingHead(head: string): Telling | null {
  if (head === '' || head.length > 60) return null
  const all = headWords(head.replace(TO_DATE, ' ytd'))
  const has = (pattern: RegExp) => all.some((word) => pattern.test(word))
  const meaning = all.filter((word) => !PERCENT.test(word) && !isPeriodWord(word))

  const every = (...patterns: RegExp[]) => all.every((word) => patterns.some((pattern) => pattern.test(word)))
  const againstQuota = all.some((word, place) => QUOTA.test(word) && AGAINST.test(all[place - 1] ?? ''))

  if (all.length === 1 && has(SPAN)) return 'code'
  if (has(ATTAINMENT) || againstQuota || (has(QUOTA) && has(PERCENT))) return 'attainment'
  if (has(PERCENT) && (meaning.length === 0 || (has(RESULT) && !has(OTHER)))) return 'attainment'
  if ((has(HOURS) || ONE_TO_ONE.test(head)) && !has(NOT_COACHING)) return 'coachingHours'
  const isCode = meaning.some((word) => CODE.test(word))
  if (has(QUOTA) && !isCode) return 'quota'
  if (has(FIRST_NAME) && every(FIRST_NAME, NAME)) return 'firstName'
  if (has(LAST_NAME) && every(LAST_NAME, NAME)) return 'lastName'
  if (has(PERSON) && every(PERSON, BESIDE_PERSON) && (!has(NOT_A_PERSON) || has(HAS_A_PERSON))) return 'name'
  if (isCode) return 'code'
  if (has(OTHER)) return 'other'
  if (has(RESULT)) return 'result'
  return has(SUM) ? 'sum' : null
}
