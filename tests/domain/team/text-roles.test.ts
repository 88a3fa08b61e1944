import { expect, test } from 'vitest'
import { textRoles } from '../../../src/domain/team/text-roles.ts'
import { columnsOfText } from './table-of-text.ts'

/** The roles of all columns but the first, which holds the names. */
const roles = (...lines: readonly string[]) =>
  Object.fromEntries(textRoles(columnsOfText(...lines).slice(1), lines.length - 1))

test('a group told by its head, where people share it', () => {
  expect(roles('Name|Region|Jan', 'Ann|North|1', 'Ben|North|2', 'Cy|South|3')).toEqual({ 1: 'group' })
})

test('a text that everybody has alone is no group', () => {
  expect(roles('Name|Region|Jan', 'Ann|North|1', 'Ben|South|2')).toEqual({})
})

test('a group written once over its lines', () => {
  expect(roles('Name|Team|Jan', 'Ann|North|1', 'Ben||2', 'Cy|South|3', 'Dee||4')).toEqual({ 1: 'group' })
})

test('of several the finest whose groups hold two people', () => {
  const lines = [
    'Ann|East|Kim|A',
    'Ben|East|Kim|B',
    'Cy|East|Lou|C',
    'Dee|West|Lou|D',
    'Eve|West|Max|E',
    'Fay|West|Max|E',
  ]
  expect(roles('Name|Region|Manager|Office', ...lines)).toEqual({ 2: 'group' })
})

test('texts that come again under a head that says nothing', () => {
  const lines = ['Ann|Red|1', 'Ben|Red|2', 'Cy|Blue|3', 'Dee|Blue|4', 'Eve|Red|5', 'Fay|Blue|6']
  expect(roles('Name|Colour|Jan', ...lines)).toEqual({ 1: 'group' })
  expect(roles('Name|Colour|Jan', ...lines.slice(0, 4))).toEqual({})
})

test('a start date told by its head', () => {
  expect(roles('Name|Hire date|Jan', 'Ann|2025-03-01|1', 'Ben|2026-01-15|2')).toEqual({ 1: 'startDate' })
  expect(roles('Name|Hire date|Jan', 'Ann||1', 'Ben||2')).toEqual({})
})

test('a day in every line under a head that says nothing', () => {
  const lines = ['Ann|15.03.2024|1', 'Ben|01.02.2020|2', 'Cy|17.11.2019|3']
  expect(roles('Name|Foo|Jan', ...lines)).toEqual({ 1: 'startDate' })
  expect(roles('Name|Foo|Jan', ...lines, 'Dee|soon|4')).toEqual({})
  expect(roles('Name|Foo|Bar', 'Ann|2024-03-15|2025-01-01', 'Ben|2020-03-15|2025-01-01')).toEqual({})
})
