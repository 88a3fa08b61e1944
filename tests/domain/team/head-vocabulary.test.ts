import { describe, expect, test } from 'vitest'
import { tellingHead, type Telling } from '../../../src/domain/team/telling-head.ts'

type Heads = Partial<Record<Telling, readonly string[]>>

const LANGUAGES: Readonly<Record<string, Heads>> = {
  English: {
    name: ['Name', 'Sales Rep', 'Account Manager', 'Full name', 'Opportunity Owner', 'Last name, first name'],
    firstName: ['First Name', 'Given name'],
    lastName: ['Last Name', 'Surname', 'Family name'],
    result: ['Sales', 'Revenue', 'Closed Won', 'Amount'],
    quota: ['Quota', 'Sales target', 'Goal'],
    attainment: ['Attainment', '% of quota', 'Target achieved', 'Achievement rate'],
    coachingHours: ['Coaching hours', '1:1 h'],
    period: ['Month', 'Period', 'Fiscal Quarter', 'Month/Year', 'Date'],
    startDate: [
      'Start date',
      'Hire Date',
      'Hired on',
      'Date of joining',
      'Joined',
      'In role since',
      'Employed since',
      'Date hired',
    ],
    group: ['Team', 'Manager', 'Region', 'Sales Manager', 'Regional Office', 'Reports to', 'Sales team'],
    stage: ['Stage', 'Deal stage', 'Status', 'Opportunity Stage'],
    openDate: ['Created', 'Create date', 'Open date', 'engage_date', 'Creation Date'],
    closeDate: [
      'Close date',
      'Closed on',
      'Closing date',
      'Won date',
      'Date closed',
      'Expected close date',
      'Invoice date',
    ],
  },
  German: {
    name: ['Mitarbeiter', 'Verkäuferin', 'Vertriebsmitarbeiter', 'Nachname, Vorname', 'Vor- und Nachname'],
    firstName: ['Vorname'],
    lastName: ['Nachname', 'Familienname'],
    result: ['Umsatz', 'Ist', 'Verkäufe', 'Auftragseingang', 'Nettoumsatz', 'Betrag'],
    quota: ['Ziel', 'Soll', 'Vorgabe', 'Umsatzziel', 'Sollwert'],
    attainment: ['Zielerreichung', 'Erfüllungsgrad', 'Planerfüllung', 'Erreicht in %'],
    coachingHours: ['Coachingstunden', 'Std. Coaching'],
    period: ['Monat', 'Quartal', 'Zeitraum', 'Berichtsmonat', 'Datum'],
    startDate: [
      'Eintritt',
      'Eintrittsdatum',
      'Einstellungsdatum',
      'Im Unternehmen seit',
      'Vertragsbeginn',
      'Startdatum',
    ],
    group: ['Vertriebsteam', 'Gruppe', 'Teamleiter', 'Vertriebsregion', 'Abteilung', 'Führungskraft'],
    stage: ['Phase', 'Verkaufsphase', 'Status'],
    openDate: ['Erstellt am', 'Erstellungsdatum', 'Angelegt'],
    closeDate: ['Abschlussdatum', 'Abgeschlossen am', 'Gewonnen am', 'Rechnungsdatum'],
  },
  French: {
    name: ['Nom', 'Vendeur', 'Commercial', 'Nom et prénom', 'Nom du commercial', 'Chargé d’affaires'],
    firstName: ['Prénom', 'PRENOM'],
    lastName: ['Nom de famille'],
    result: ['Ventes', 'CA', 'Chiffre d’affaires', 'Réalisé', 'Montant', 'RESULTAT'],
    quota: ['Objectif', 'Objectifs', 'Quota'],
    attainment: ['Taux d’atteinte', 'Taux de réalisation', '% objectif', 'Atteinte de l’objectif'],
    coachingHours: ['Heures de coaching', 'Heures'],
    period: ['Mois', 'Période', 'Trimestre', 'Date'],
    startDate: ["Date d'entrée", 'Date d’embauche', 'Embauché le', 'Date de début', 'Depuis'],
    group: ['Équipe', 'Responsable', 'Secteur', 'Agence', 'Chef des ventes', 'Région'],
    stage: ['Étape', 'Statut', 'Phase de vente'],
    openDate: ['Date de création', 'Créé le', 'Date d’ouverture'],
    closeDate: ['Date de clôture', 'Date de signature', 'Date de facture'],
  },
  Spanish: {
    name: ['Nombre', 'Vendedor', 'Comercial', 'Ejecutivo de ventas', 'Nombre completo', 'Nombre y apellidos'],
    lastName: ['Apellido', 'Apellidos'],
    result: ['Ventas', 'Facturación', 'Importe', 'Ingresos'],
    quota: ['Cuota', 'Objetivo', 'Meta de ventas', 'Presupuesto'],
    attainment: ['Cumplimiento', '% cumplimiento', '% alcanzado', 'Cumplimiento de cuota'],
    coachingHours: ['Horas de coaching', 'Horas'],
    period: ['Mes', 'Trimestre', 'Fecha', 'Año'],
    startDate: ['Fecha de ingreso', 'Fecha de alta', 'Fecha de incorporación', 'Fecha de inicio'],
    group: ['Equipo', 'Gerente', 'Jefe de ventas', 'Zona', 'Región', 'Sucursal'],
    stage: ['Etapa', 'Estado', 'Fase'],
    openDate: ['Fecha de creación', 'Fecha de apertura'],
    closeDate: ['Fecha de cierre', 'Fecha de firma', 'Fecha de pedido'],
  },
  Italian: {
    name: ['Nome', 'Venditore', 'Agente', 'Nome e cognome', 'Cognome e nome', 'Addetto vendite'],
    lastName: ['Cognome'],
    result: ['Vendite', 'Fatturato', 'Risultato', 'Ricavi', 'Importo'],
    quota: ['Obiettivo', 'Obiettivi', 'Budget'],
    attainment: ['Raggiungimento', '% obiettivo', 'Raggiungimento obiettivo', 'Percentuale raggiunto'],
    coachingHours: ['Ore di coaching', 'Ore'],
    period: ['Mese', 'Trimestre', 'Anno', 'Data'],
    startDate: ['Data di assunzione', 'Data inizio', 'Data di ingresso', 'Assunto il'],
    group: ['Squadra', 'Responsabile', 'Area', 'Filiale', 'Capo area'],
    stage: ['Fase', 'Stato'],
    openDate: ['Data creazione', 'Data di apertura', 'Creato il'],
    closeDate: ['Data di chiusura', 'Data ordine', 'Data fattura'],
  },
  Portuguese: {
    name: ['Nome', 'Vendedor', 'Consultora', 'Colaborador', 'Nome completo', 'Nome e sobrenome'],
    lastName: ['Sobrenome', 'Apelido'],
    result: ['Vendas', 'Faturamento', 'Receita', 'Realizado'],
    quota: ['Meta', 'Cota', 'Objetivo', 'Orçamento'],
    attainment: ['Atingimento', '% da meta', '% atingido', 'Atingimento da meta'],
    coachingHours: ['Horas de coaching', 'Horas'],
    period: ['Mês', 'Trimestre', 'Período', 'Ano'],
    startDate: ['Data de admissão', 'Admissão', 'Data de início', 'Data de entrada'],
    group: ['Equipe', 'Equipa', 'Gestor', 'Gerente', 'Região', 'Filial'],
    stage: ['Etapa', 'Estágio', 'Situação'],
    openDate: ['Data de criação', 'Criado em', 'Data de abertura'],
    closeDate: ['Data de fechamento', 'Data do pedido', 'Data da venda'],
  },
  Dutch: {
    name: ['Naam', 'Verkoper', 'Medewerker', 'Accountmanager', 'Volledige naam', 'Voor- en achternaam'],
    firstName: ['Voornaam'],
    lastName: ['Achternaam'],
    result: ['Omzet', 'Verkopen', 'Resultaat', 'Gerealiseerd'],
    quota: ['Doel', 'Doelstelling', 'Target', 'Quotum'],
    attainment: ['% van doel', '% behaald', 'Realisatiegraad', 'Doel behaald'],
    coachingHours: ['Coachinguren', 'Uren', 'Uren coaching'],
    period: ['Maand', 'Kwartaal', 'Periode', 'Datum'],
    startDate: ['In dienst', 'In dienst sinds', 'Datum in dienst', 'Startdatum', 'Indiensttreding'],
    group: ['Team', 'Leidinggevende', 'Afdeling', 'Vestiging', 'Regio', 'Teamleider'],
    stage: ['Fase', 'Status', 'Stadium'],
    openDate: ['Aanmaakdatum', 'Aangemaakt op', 'Datum geopend'],
    closeDate: ['Sluitingsdatum', 'Gesloten op', 'Orderdatum', 'Factuurdatum'],
  },
  Polish: {
    name: ['Handlowiec', 'Sprzedawca', 'Pracownik', 'Imię i nazwisko', 'Przedstawiciel handlowy'],
    firstName: ['Imię', 'Imie'],
    lastName: ['Nazwisko'],
    result: ['Sprzedaż', 'Wynik', 'Przychód', 'Obrót', 'Wykonanie'],
    quota: ['Cel', 'Plan', 'Norma', 'Cel sprzedaży'],
    attainment: ['Realizacja planu', 'Realizacja %', '% celu', 'Wykonanie planu', 'Stopień realizacji celu'],
    coachingHours: ['Godziny coachingu', 'Godziny'],
    period: ['Miesiąc', 'Kwartał', 'Okres', 'Rok'],
    startDate: ['Data zatrudnienia', 'Zatrudniony od', 'Data rozpoczęcia'],
    group: ['Zespół', 'Kierownik', 'Dział', 'Oddział', 'Region', 'Przełożony'],
    stage: ['Etap', 'Faza', 'Stan'],
    openDate: ['Data utworzenia', 'Utworzono', 'Data otwarcia'],
    closeDate: ['Data zamknięcia', 'Data podpisania', 'Data sprzedaży'],
  },
  Swedish: {
    name: ['Namn', 'Säljare', 'Medarbetare', 'Anställd', 'För- och efternamn', 'Kundansvarig'],
    firstName: ['Förnamn'],
    lastName: ['Efternamn'],
    result: ['Försäljning', 'Resultat', 'Omsättning', 'Utfall', 'Intäkter'],
    quota: ['Mål', 'Budget', 'Försäljningsmål', 'Kvot'],
    attainment: ['Måluppfyllelse', '% av mål', 'Måluppfyllnad', 'Procent uppnått'],
    coachingHours: ['Coachingtimmar', 'Timmar', 'Timmar coaching'],
    period: ['Månad', 'Kvartal', 'Period', 'Datum'],
    startDate: ['Anställningsdatum', 'Anställd sedan', 'Startdatum', 'Började', 'Tillträde'],
    group: ['Grupp', 'Avdelning', 'Chef', 'Säljchef', 'Kontor', 'Teamledare'],
    stage: ['Fas', 'Säljfas', 'Steg'],
    openDate: ['Skapad', 'Skapad datum', 'Öppnad'],
    closeDate: ['Stängningsdatum', 'Avslutsdatum', 'Stängd', 'Orderdatum'],
  },
  Hungarian: {
    name: ['Név', 'Értékesítő', 'Üzletkötő', 'Munkatárs', 'Értékesítő neve', 'Vezetéknév és keresztnév'],
    firstName: ['Keresztnév', 'Utónév'],
    lastName: ['Vezetéknév', 'Családnév'],
    result: ['Forgalom', 'Árbevétel', 'Eredmény', 'Tény', 'Eladások'],
    quota: ['Kvóta', 'Cél', 'Terv', 'Éves terv', 'Forgalmi terv'],
    attainment: ['Teljesítés', 'Célteljesítés', 'Teljesülés %', 'Terv teljesülése %'],
    coachingHours: ['Coaching óra', 'Óra', 'Coachingóra'],
    period: ['Hónap', 'Negyedév', 'Időszak', 'Év'],
    startDate: ['Belépés', 'Belépés dátuma', 'Munkába állás', 'Kezdés', 'Munkaviszony kezdete'],
    group: ['Csapat', 'Csoportvezető', 'Régió', 'Értékesítési csapat', 'Felettes', 'Osztály'],
    stage: ['Szakasz', 'Állapot', 'Értékesítési szakasz'],
    openDate: ['Létrehozás dátuma', 'Létrehozva', 'Nyitás dátuma'],
    closeDate: ['Lezárás dátuma', 'Zárás dátuma', 'Lezárva', 'Szerződés dátuma'],
  },
}

describe.each(Object.entries(LANGUAGES))('%s heads', (_, heads) => {
  const rows = Object.entries(heads).flatMap(([telling, all]) => all.map((head) => ({ head, telling })))

  test.each(rows)('"$head" tells: $telling', ({ head, telling }) => {
    expect(tellingHead(head)).toBe(telling)
  })

  test('are known without accents and in capitals', () => {
    const bare = rows.map(({ head, telling }) => ({
      head: head.normalize('NFD').replace(/\p{M}/gu, '').toUpperCase(),
      telling,
    }))
    expect(bare.map(({ head }) => ({ head, telling: tellingHead(head) }))).toEqual(bare)
  })
})

test.each([
  ['Heures travaillées'],
  ['Horas trabajadas'],
  ['Ore lavorate'],
  ['Gewerkte uren'],
  ['Godziny pracy'],
  ['Ledolgozott órák'],
  ['Überstunden'],
])('"%s" is not taken for coaching hours', (head) => {
  expect(tellingHead(head)).not.toBe('coachingHours')
})

test.each(['Anna Kovács', 'Max', 'Jan', 'März', 'Q1 2026', 'styczeń', 'Foo', 'Rosa', 'Week 1'])(
  '"%s" says nothing',
  (head) => {
    expect(tellingHead(head)).toBeNull()
  },
)
