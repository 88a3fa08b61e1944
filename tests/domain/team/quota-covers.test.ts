import { expect, test } from 'vitest'
import { quotaCovers } from '../../../src/domain/team/quota-covers.ts'

test.each([
  {
    what: 'a quota near each result',
    people: [{ results: [41, 44, 42], quota: 40 }],
    value: 'period',
    from: 'ratio',
  },
  {
    what: 'a quota near the sum',
    people: [{ results: [41, 44, 42], quota: 120 }],
    value: 'span',
    from: 'ratio',
  },
  {
    what: 'a missing month',
    people: [{ results: [41, null, 42], quota: 40 }],
    value: 'period',
    from: 'ratio',
  },
  { what: 'a quota far above', people: [{ results: [1, 1, 1], quota: 120 }], value: 'span', from: 'unsure' },
  {
    what: 'a quota far below',
    people: [{ results: [41, 44, 42], quota: 1 }],
    value: 'period',
    from: 'unsure',
  },
  { what: 'no quota at all', people: [{ results: [41, 44], quota: null }], value: 'period', from: 'unsure' },
  { what: 'quotas of 0', people: [{ results: [41, 44], quota: 0 }], value: 'period', from: 'unsure' },
  { what: 'negative results', people: [{ results: [-41, -44], quota: 40 }], value: 'period', from: 'unsure' },
  {
    what: 'one odd person of three',
    people: [
      { results: [41, 44], quota: 40 },
      { results: [30, 31], quota: 35 },
      { results: [1, 2], quota: 900 },
    ],
    value: 'period',
    from: 'ratio',
  },
])('$what: $value ($from)', ({ people, value, from }) => {
  expect(quotaCovers(people, people[0]?.results.length ?? 0)).toEqual({ value, from })
})
