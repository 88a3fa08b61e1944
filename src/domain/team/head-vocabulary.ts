/**
 * Head vocabulary: the words by which the heads of columns are known, in English, German, French, Spanish,
 * Italian, Portuguese, Dutch, Polish, Swedish and Hungarian, each as `plainWord` gives it.
 */
const words = (list: string) => new RegExp(`^(?:${list.trim().replace(/\s+/g, '|')})$`, 'u')

/** Little words that change nothing. */
const LINKS =
  'of the by for on in at a s der des die das im am und de du d des le la les l et del el los y di il e do da dos das het van en z i od och av a az es'
export const LINK = words(LINKS)

export const NAME = words('names?')
export const FIRST_NAME = words(
  'first forename given vorname prenom voornaam imie forname fornamn keresztnev utonev',
)
export const LAST_NAME = words(`
  last surname family nachname familienname zuname famille apellidos? cognome sobrenome apelido achternaam nazwisko
  efternamn vezeteknev csaladnev`)
/** The whole name even beside a word for one half of it: `Nom, prénom`, `Imię i nazwisko`. */
export const WHOLE_NAME = words('nom nombre nome naam namn nev vor voor for csalad')
export const PERSON = words(`
  names? reps? representative salesreps? salespersons? salespeople person persons people sellers? agents? executives? aes? bdrs?
  sdrs? employees? members? owner consultants? advisors? advisers? associates? colleagues? teammate user who assignee kam
  accountmanager
  mitarbeiter mitarbeiterin mitarbeitende[rn]? verkaufer verkauferin vertriebler vertriebsmitarbeiter kundenberater berater
  aussendienst aussendienstler kollege kundenbetreuer betreuer person
  nom vendeur vendeuse commerciale? commerciaux collaborateur salarie employee? conseiller conseillere representante? charge
  nombre vendedora? comercial ejecutiv[oa] asesora? agente emplead[oa] colaboradora?
  nome nominativo venditore venditrice dipendente collaboratore consulente addett[oa]
  consultora? funcionari[oa] executiv[oa]
  naam verkoper verkoopster medewerker werknemer vertegenwoordiger adviseur
  handlowiec sprzedawca przedstawiciel pracownik doradca konsultant opiekun
  namn saljare medarbetare anstalld kundansvarig representant konsult radgivare
  nev neve ertekesito uzletkoto munkatars dolgozo kollega kepviselo tanacsado ugynok`)
export const BESIDE_PERSON = words(`
  full sales team account key opportunity deal inside outside field display ${LINKS}
  vollstandiger vollstandige complet affaires ventas cuentas completo commerciale vendite vendas contas volledige pelna pelne
  handlowy fullstandigt teljes teruleti`)
export const NOT_A_PERSON = words('team account opportunity deal')
export const HAS_A_PERSON = words('owner executives? members? reps? agents?')

export const QUOTA = words(`
  quotas? targets? tgt goals? objectives? plan planned budget
  .*ziele? .*zielwert .*soll .*sollwert .*vorgabe
  objectifs? cibles? prevu
  cuotas? objetivos? metas? presupuesto
  obiettiv[oi] traguardo
  cotas? orcamento
  doel doelen .*doelstelling(?:en)? quotum streefcijfer verkoopdoel
  celu? cele planu norma budzet docelow[ay]
  mal .*ningsmal .*manadsmal arsmal malsattning kvot
  .*kvota celok celszam celkituzes .*terv eloiranyzat`)
export const ATTAINMENT = words(`
  attain attained attainments? attn? atta achievement achv .*erreichung .*erreichungsgrad .*erfullung .*erfullungsgrad
  .*teljesites .*teljesules atteinte cumplimiento consecucion raggiungimento conseguimento atingimento cumprimento
  doelbereiking realisatiegraad .*uppfyllnad .*uppfyllelse`)
/** What was reached: beside a quota or a share it is the attainment, alone the result. */
export const REACHED = words(`
  achieved reached erreicht realise realises realisation atteint alcanzado logrado alcance raggiunto realizzato atingido realizado
  behaald gerealiseerd realisatie realizacj[ai] wykonani[ae] uppnatt elert`)
export const SHARE = words('rate taux tasa tasso taxa grad graad stopien arany')
export const PERCENT = words(
  '% pct percent percentage prozent procent szazalek pourcentage porcentaje percentuale percentual porcentagem',
)
export const AGAINST = words('vs versus to against zu gegen')

export const RESULT = words(`
  results? sales sold revenues? actuals? bookings? booked closed won amount value acv arr mrr nrr tcv gmv turnover volume
  .*umsatz .*umsatze ist istwert ergebnis .*absatz .*auftragseingang auftragswert abschlusse verkaufe verkauft betrag erlose?
  ventes? vendu ca chiffre resultats? facturation montant reel
  ventas? resultados? facturacion importe ingresos? vendido
  vendite venduto fatturato risultat[oi] ricav[oi] importo consuntivo ordinato
  vendas? faturamento faturacao receitas?
  omzet verkoop verkopen resultaat resultaten bedrag
  sprzedaz wyniki? przychod przychody obroty? wartosc kwota
  forsaljning resultat omsattning utfall intakt intakter salt belopp
  .*forgalom .*bevetel eredmeny teny ertekesites eladas eladasok teljesitmeny`)
export const SUM = words(`
  total totals sum summe gesamt .*gesamt ytd qtd mtd average avg mean ø durchschnitt schnitt mittelwert osszesen atlag totale
  media moyenne somme promedio suma srednia razem totaal gemiddelde totalt summa genomsnitt insgesamt overall`)

export const HOURS = words(`
  coach coaching coached .*coaching coaching.* 1:1s? 1on1s? hours? hrs? h std .*stunden ora orak heures? horas? ore uren
  godziny? godzin timmar`)
export const NOT_COACHING = words(`
  work worked working office call calls talk selling overtime arbeitsstunden uberstunden count number # quality score date last
  next travaillees supplementaires trabajadas extras? lavorate lavoro straordinari trabalhadas gewerkte overuren pracy
  nadgodziny arbetade arbetstimmar ledolgozott munkaora tulora`)

/** Words for a date; compounds such as `Abschlussdatum` are told by their first half. */
export const DATE = words(
  'dates? datum data fecha datuma ideje napja kelte day tag dia on am le op em on em op dnia',
)
/** Alone they say when somebody began. */
export const START = words(`
  hired joined started onboarded since start
  .*eintritt .*eintrittsdatum .*einstellungsdatum anstellungsdatum startdatum beginn .*beginn dienstantritt seit beschaftigt
  embauche embauchee? depuis incorporacion ingreso contratacion assunzione assunt[oa] admissao contratado
  indiensttreding indiensttredingsdatum dienst sinds aanvangsdatum begindatum
  zatrudnienia zatrudnion[ya] anstallningsdatum borjade tilltrade tilltradesdatum sedan
  belepett .*belepes(?:e)? .*kezdes kezdete allas`)
/** Beside a date word they do. */
export const STARTING = words(`
  hire join joining starting employment employed entry onboarding begin role company contract team job work current
  unternehmen firma eintritts arbeits dabei zugehorigkeit
  entree arrivee debut entreprise inicio alta entrada empresa ingresso inizio inicio entrata azienda rapporto
  indienst rozpoczecia przyjecia firmie anstallning anstalld start munkaba allas munkaviszony kezdo felvetel`)
export const CLOSE = words(`
  close closing abschlussdatum schlussdatum auftragsdatum rechnungsdatum buchungsdatum bestelldatum abgeschlossen
  cloture cierre chiusura fechamento fecho encerramento
  sluitingsdatum sluitdatum afsluitdatum orderdatum factuurdatum zamkniecia zamkniecie
  stangningsdatum avslutsdatum fakturadatum avslutad stangd lezaras lezarva zaras`)
export const CLOSING = words(`
  closed won sold sale sign signed signing signature booked booking order invoice contract deal expected actual forecast
  abschluss auftrag rechnung gewonnen erwartetes commande facture facturation fermeture conclusion signe vente prevue
  firma pedido factura venta prevista previsto ordine fattura vendita pedido fatura venda
  gesloten afgesloten order factuur podpisania sprzedazy zamowienia faktury
  signerad avslut stangt faktura alairas szerzodes megrendeles szamla teljesites ertekesites`)
export const OPEN = words(`
  created opened engaged erstellt erstellungsdatum angelegt anlagedatum eroffnet eroffnungsdatum offnungsdatum
  cree creee creado creato criado aangemaakt aanmaakdatum geopend openingsdatum utworzono utworzony skapad skapat oppnad
  oppningsdatum letrehozva megnyitva letrehozas`)
export const OPENING = words(`
  create creation open opening engage first contact deal lead creation ouverture creacion apertura alta creazione
  criacao abertura utworzenia otwarcia nyitas megnyitas`)

/** What a row may be about where there is one row a person and period; a bare date too. */
export const SPAN = words(`
  years? months? quarters? periods? weeks? days? dates? datum data fecha jahr .*monat quartal woche tag periode zeitraum
  annee mois trimestre semestre exercice semaine jour
  ano mes semana dia periodo anno mese settimana giorno
  jaar maand kwartaal rok miesiac kwartal okres tydzien ar manad kvartal vecka ev honap negyedev felev idoszak datuma`)
export const BESIDE_SPAN = words(
  `sales fiscal reporting calendar report name business financial half ${LINKS} umsatz geschafts fiscale fiscal`,
)

export const STAGE = words(`
  stages? status state phase .*phase stufe stadium outcome etape statut etat stade etapa fase estado estatus stato stadio estagio
  situacao verkoopfase etap faza stan fas .*fas steg stadie szakasz szakasza fazis fazisa statusz allapot allapota`)
export const BESIDE_STAGE = words(
  `deal deals sales opportunity opp pipeline lead current ${LINKS} vente ventas oportunidad vendita opportunita venda oportunidade sprzedazy affaire ertekesitesi verkoop`,
)
export const GROUP = words(`
  managers? supervisors? lead leader boss reports region regions regional territory territories team teams groups? offices? branch
  department division unit country location district area squad pod
  .*team .*leiter .*leiterin .*leitung vorgesetzter? fuhrungskraft .*gruppe .*region .*gebiet bezirk .*bereich abteilung filiale
  niederlassung standort geschaftsstelle land bundesland
  equipe groupe responsable chef directeur secteur agence departement service pays bureau zone direction
  equipo grupo gerente jefe jefa supervisor zona oficina sucursal departamento territorio delegacion pais
  squadra gruppo responsabile capo regione reparto sede paese
  equipa regiao gestora? lider regional filial coordenadora?
  groep teamleider leidinggevende regio rayon afdeling vestiging filiaal kantoor gebied
  zespol grupa kierownik menedzer menadzer przelozony dzial oddzial biuro obszar terytorium kraj lider
  lag grupp .*chef teamledare avdelning distrikt kontor omrade
  csapat csoport .*vezeto felettes regio terulet osztaly iroda orszag`)
export const BESIDE_GROUP = words(`
  sales name names business regional direct to account reporting line vertrieb verkaufs ${LINKS}
  vente ventes commercial commerciale comercial ventas vendite vendas verkoop sprzedazy handlowy teruleti ertekesitesi neve`)

export const CODE = words(`
  ids? no nr # .*nummer number personalnr uuid key url link e email emails mail phone telephone telefon tel mobile fax zip plz
  date datum .*datum fecha datuma birthday timestamp updated code sorszam`)
export const OTHER = words(`
  manager managers lead leads leader leiter vorgesetzter region regions regional territory gebiet team teams group groups gruppe
  office branch filiale department abteilung unit division segment country land city stadt ort market markt role title position
  job type status stage phase source product products account accounts company customer client industry comments? notes? remarks?
  bemerkung bemerkungen kommentar notiz megjegyzes rank rang ranking place platz age tenure pipeline forecast margin marge
  commission provision bonus salary discount rabatt growth wachstum rate ratio share variance abweichung diff difference
  differenz gap delta remaining rest calls anrufe meetings termine demos visits besuche activities tasks probability
  coverage cycle size priority rating score opportunity deal`)
