import type { ReadingIssue } from './reading.ts'

/** Issues of one kind that are too many to be told one by one. */
export interface ManyIssues {
  readonly code: ReadingIssue['code']
  readonly count: number
  /** Lines of the box they concern. */
  readonly lines: number
}

export interface IssueDigest {
  /** To be told as one sentence a kind. */
  readonly many: readonly ManyIssues[]
  /** To be told one by one, in the order of the reading. */
  readonly single: readonly ReadingIssue[]
}

/** A cell that is not a number always needs its own remedy; the others may be told together. */
const ownRemedy: readonly ReadingIssue['code'][] = ['notANumber', 'negativeHours']

/**
 * Issue digest: what to say about a table without burying its reader. Kinds with more than `most` issues
 * become one sentence each, the most numerous first; nothing is dropped.
 *
 * @param found issues in the order of the reading
 * @param most how many issues of a kind are told one by one
 * @example issueDigest(issues, 3).many // [{ code: 'missing', count: 12, lines: 5 }]
 */
export function issueDigest(found: readonly ReadingIssue[], most: number): IssueDigest {
  // Whoever has a cell to mend is told so once.
  const toMend = new Set(found.flatMap((issue) => (issue.code === 'notANumber' ? [issue.line] : [])))
  const issues = found.filter((issue) => issue.code !== 'noUsableNumber' || !toMend.has(issue.line))
  const byCode = new Map<ReadingIssue['code'], ReadingIssue[]>()
  for (const issue of issues) {
    const some = byCode.get(issue.code)
    if (some) some.push(issue)
    else byCode.set(issue.code, [issue])
  }
  const crowded = [...byCode].filter(([code, some]) => some.length > most && !ownRemedy.includes(code))
  const many = crowded.map(([code, some]) => ({
    code,
    count: some.length,
    lines: new Set(some.flatMap((issue) => ('lines' in issue ? issue.lines : [issue.line]))).size,
  }))
  const isCrowded = new Set(crowded.map(([code]) => code))
  return {
    many: many.sort((a, b) => b.lines - a.lines),
    single: issues.filter(({ code }) => !isCrowded.has(code)),
  }
}
