import { expect, test } from 'vitest'
import { headWords } from '../../../src/domain/team/head-words.ts'

test.each([
  ['% of Quota (Q1)', ['%', 'of', 'quota', 'q1']],
  ['sales_agent', ['sales', 'agent']],
  ['SalesAgent', ['sales', 'agent']],
  ['Attainment%', ['attainment', '%']],
  ['1:1 h', ['1:1', 'h']],
  ['Result:', ['result']],
  ['Vezetéknév', ['vezetéknév']],
  ['', []],
])('%j has the words %j', (head, words) => {
  expect(headWords(head)).toEqual(words)
})
