import { expect, it } from 'vitest'
import { issueDigest } from '../../../src/domain/team/issue-digest.ts'
import type { ReadingIssue } from '../../../src/domain/team/reading.ts'

const missing = (line: number, column: number): ReadingIssue => ({
  code: 'missing',
  line,
  column,
  head: 'Jan',
  name: 'Anna',
})
const text = (line: number): ReadingIssue => ({
  code: 'notANumber',
  line,
  column: 2,
  head: 'Jan',
  name: 'Anna',
  text: 'ill',
})

it('tells few issues one by one', () => {
  const issues = [missing(2, 2), text(3), missing(4, 2)]
  expect(issueDigest(issues, 3)).toEqual({ many: [], single: issues })
})

it('tells many of a kind together, with the rows they concern', () => {
  const issues = [missing(2, 2), missing(2, 3), text(3), missing(4, 2), missing(5, 2)]
  expect(issueDigest(issues, 3)).toEqual({
    many: [{ code: 'missing', count: 4, lines: 3 }],
    single: [text(3)],
  })
})

it('never tells cells together that need a remedy each', () => {
  expect(issueDigest([1, 2, 3, 4].map(text), 3).single).toHaveLength(4)
})

it('puts first what concerns most rows', () => {
  const repeated: ReadingIssue[] = ['A', 'B'].map((name, i) => ({
    code: 'repeatedName',
    name,
    lines: [1, 2, 3, 4].map((n) => n + 4 * i),
  }))
  const digest = issueDigest([missing(1, 1), missing(1, 2), ...repeated], 1)
  expect(digest.many.map(({ code, lines }) => [code, lines])).toEqual([
    ['repeatedName', 8],
    ['missing', 1],
  ])
})

it('tells a person without any number once, by the cell to mend', () => {
  const none: ReadingIssue = { code: 'noUsableNumber', line: 3, name: 'Anna' }
  expect(issueDigest([text(3), none], 3).single).toEqual([text(3)])
  expect(issueDigest([text(4), none], 3).single).toEqual([text(4), none])
})
