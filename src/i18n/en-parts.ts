import type { Quality } from '../domain/projection.ts'
import { format as f } from './format.ts'

const NUMBERS = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
]

export const spelled = (n: number) => NUMBERS[n] ?? f.count(n)
export const Spelled = (n: number) => capital(spelled(n))
export const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
export const people = (n: number) => (n === 1 ? '1 person' : `${f.count(n)} people`)
export const plural = (n: number, one: string, many: string) => (n === 1 ? one : many)
export const list = (items: readonly string[]) =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`
export const h = (hours: number) => f.hoursUnit(hours)
export const middle60 = 'middle 60\u00a0%'

export const quality: Record<Quality, string> = { poor: 'poor', average: 'average', best: 'the best' }

export const months: Record<1 | 3 | 6 | 12, string> = { 1: 'month', 3: 'quarter', 6: 'half-year', 12: 'year' }
