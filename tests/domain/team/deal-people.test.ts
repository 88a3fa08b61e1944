import { describe, expect, test } from 'vitest'
import { readTable } from '../../../src/domain/team/read-table.ts'

/** Deals of two teams, with what a CRM says of their owners beside. */
const list = `Opportunity,Owner,Manager,Hire date,Coaching hours,Stage,Created,Close Date,Amount
D-01,Anna Kovács,North,2025-12-01,1.5 h,Closed Won,2025-12-20,2026-01-14,1200
D-02,Anna Kovács,North,2025-12-01,1.5 h,Closed Won,2026-01-08,2026-01-29,800.50
D-03,Ben Okafor,South,2020-12-01,2,Closed Won,2026-02-02,2026-02-17,2400
D-04,Ben Okafor,South,2020-12-01,2,Closed Lost,2026-02-11,2026-03-01,1500
D-05,Cara Lind,South,soon,often,Closed Won,2026-03-03,2026-03-31,650
D-06,Dora Eke,North,2019-01-01,-1,Closed Won,2026-03-03,2026-03-31,700
D-07,Ede Fox,,,,Closed Won,2026-03-03,2026-03-31,100`

describe('what a list of deals says of its people', () => {
  const reading = readTable(list)
  test('is their group, their start and their hours', () => {
    expect(
      reading.team?.people.map(({ name, startDate, hoursToday }) => [name, startDate, hoursToday]),
    ).toEqual([
      ['Anna Kovács', '2025-12-01', 1.5],
      ['Ben Okafor', '2020-12-01', 2],
      ['Cara Lind', null, null],
      ['Dora Eke', '2019-01-01', null],
      ['Ede Fox', null, null],
    ])
    expect(reading.startDates).toBe('used')
    expect(reading.group).toMatchObject({
      head: 'Manager',
      chosen: null,
      people: 5,
      groups: [
        { name: 'North', people: 2, reached: 1350.25 },
        { name: 'South', people: 2, reached: 1525 },
        { name: '', people: 1, reached: 100 },
      ],
    })
  })

  test('is told where it cannot be read', () => {
    expect(reading.issues.map(({ code, ...issue }) => [code, 'name' in issue && issue.name])).toEqual([
      ['notANumber', 'Cara Lind'],
      ['notADate', 'Cara Lind'],
      ['negativeHours', 'Dora Eke'],
    ])
  })

  test('lets one group be the team, whose troubles alone are told', () => {
    const { team, group, issues } = readTable(list, { group: 'north' })
    expect(team?.people.map(({ name }) => name)).toEqual(['Anna Kovács', 'Dora Eke'])
    expect(group?.chosen).toBe('North')
    expect(issues.map(({ code }) => code)).toEqual(['negativeHours'])
    expect(team?.periods).toEqual(['2026-01', '2026-02', '2026-03'])
  })
})
