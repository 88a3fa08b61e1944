import fc from 'fast-check'
import { expect } from 'vitest'
import { readTable } from '../../../src/domain/team/read-table.ts'
import type { Reading } from '../../../src/domain/team/reading.ts'
import { law } from '../law.ts'
import { type PlainTable, plainTables } from './plain-tables.ts'
import { CELL_MUTATIONS, type Draft, TEXT_MUTATIONS } from './table-mutations.ts'

/** A mutated table as text, and what stands in it to the eye. */
interface Pasted {
  readonly table: PlainTable
  readonly done: readonly string[]
  readonly text: string
  /** One a line; without quotes and outer spaces. */
  readonly lines: readonly (readonly string[])[]
}

const place = fc.nat(9999)
const pasted: fc.Arbitrary<Pasted> = fc
  .record({
    table: plainTables,
    delimiter: fc.constantFrom('\t', '\t', ';', ',', '|'),
    cells: fc.uniqueArray(fc.record({ what: fc.constantFrom(...Object.keys(CELL_MUTATIONS)), place }), {
      maxLength: 4,
      // A table has one footer, but its heads may come on every page.
      selector: ({ what, place }) => (what === 'footer' ? what : `${what} ${place}`),
    }),
    texts: fc.uniqueArray(fc.constantFrom(...Object.keys(TEXT_MUTATIONS)), { maxLength: 3 }),
    place,
  })
  .map(({ table, delimiter, cells, texts, place }) => {
    const start: Draft = { table, grid: table.grid, top: table.hasHeader ? 1 : 0 }
    const { grid } = cells.reduce((draft, { what, place }) => CELL_MUTATIONS[what]!(draft, place), start)
    const inOrder = Object.keys(TEXT_MUTATIONS).filter((what) => texts.includes(what))
    const text = inOrder.reduce(
      (before, what) => TEXT_MUTATIONS[what]!(before, delimiter, place),
      // A title or a footer has no comma of its own where commas stand between the cells.
      grid
        .map((row) =>
          row.map((cell) => (delimiter === ',' ? cell.replaceAll(',', '') : cell)).join(delimiter),
        )
        .join('\n'),
    )
    return {
      table,
      done: [...cells.map(({ what }) => what), ...inOrder],
      text,
      lines: text
        .replace(/^\uFEFF/, '')
        .split(/\r\n?|\n/)
        .map((line) => line.split(delimiter).map(seen)),
    }
  })

/** What a cell says to the eye, whatever quotes and spaces are around it. */
function seen(cell: string): string {
  return cell.replaceAll('"', '').replace(/\s+/g, ' ').trim()
}

/** Results and attainments are told from quotas by their decimal. */
const MEASURED = /^(\d+\.\d)( %)?$/
const NUMBER = /^(\d+(?:\.\d*)?)( ?%?)$/

function numbersIn(cells: readonly string[], pattern: RegExp): readonly number[] {
  return cells.flatMap((cell) => {
    const [, digits, percent = ''] = pattern.exec(cell) ?? []
    return digits === undefined ? [] : Number(percent.trim() === '' ? digits : `${digits}e-2`)
  })
}

/** Whatever is done to a table, its reading keeps these. */
function expectKept({ table, done, text, lines }: Pasted, reading: Reading): void {
  const { team, leftOut } = reading
  expect(team === null).toBe(reading.blocked !== null)
  const isWhole = !done.includes('cutOff')
  if (isWhole) {
    expect(reading.blocked).toBeNull()
    expect(reading.shape.value).toBe(table.shape)
  }
  if (team === null) return

  const listed = leftOut.map(({ cells }) => cells.map(seen))
  const people = team.people.map((person) => ({ ...person, name: seen(person.name) }))
  const known = new Set([...people.map(({ name }) => name), ...listed.flat()])
  const corner = table.hasHeader ? table.grid[0]?.[0] : undefined
  const below = lines.filter((cells) => corner === undefined || !cells.includes(corner))
  const toFind = new Set(below.flat())
  for (const name of table.names) if (toFind.has(name)) expect(known).toContain(name)

  for (const name of new Set(people.map((person) => person.name))) {
    const same = people.filter((person) => person.name === name)
    const own = (name === corner ? lines : below).filter((cells) => cells.includes(name))
    const read = same
      .flatMap(({ results, attainments }) => [...results, ...attainments])
      .filter((value) => value !== null)
    // Nobody has a zero in these tables: one that is read was missing.
    expect([...read, ...same.flatMap(({ quotas }) => quotas)]).not.toContain(0)
    const told = numbersIn(own.flat(), NUMBER)
    // A percent sign that is cut off may still be meant.
    const meant = isWhole ? told : [...told, ...told.map((value) => Number(`${value}e-2`))]
    expect(meant).toEqual(expect.arrayContaining(read))
    // Without heads figures are told by content; what is left of a table may have another shape.
    if (!table.hasHeader || reading.shape.value !== table.shape) continue
    const whole = isWhole ? own : own.filter((cells) => cells !== lines.at(-1))
    const lost = listed.filter((cells) => cells.includes(name))
    const found = [...read, ...numbersIn(lost.flat(), MEASURED)]
    expect(found).toEqual(expect.arrayContaining([...numbersIn(whole.flat(), MEASURED)]))
  }
  if (reading.shape.value !== 'people') return
  const end = text.endsWith('\n') ? 1 : 0
  const counted = people.length + leftOut.length + reading.blankLines + (reading.hasHeader ? 1 : 0)
  expect(counted).toBe(lines.length - end)
}

type Reader = (text: string) => Reading
const changed =
  (change: (reading: Reading) => Partial<Reading>): Reader =>
  (text) => {
    const reading = readTable(text)
    return { ...reading, ...change(reading) }
  }

law('a table is read whole, whatever happened to it on its way', {
  subject: readTable,
  runs: 10_000,
  property: (read) => fc.property(pasted, (table) => expectKept(table, read(table.text))),
  mistakes: {
    'a person is dropped': changed(({ team }) => ({
      team: team && { ...team, people: team.people.slice(1) },
    })),
    'a line that is left out is not listed': changed(({ leftOut }) => ({ leftOut: leftOut.slice(1) })),
    'a blank line is not counted': changed(() => ({ blankLines: 0 })),
    'missing becomes zero': changed(({ team }) => ({
      team: team && {
        ...team,
        people: team.people.map((one) => ({ ...one, results: one.results.map((value) => value ?? 0) })),
      },
    })),
    'a number is lost': changed(({ team }) => ({
      team: team && {
        ...team,
        people: team.people.map((one) => ({
          ...one,
          results: one.results.map((value, at) => (at === 0 ? null : value)),
        })),
      },
    })),
  },
})
