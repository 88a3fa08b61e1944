import { describe, expect, it } from 'vitest'
import { rowsOf, workingOf } from '../../src/domain/workings/working-of.ts'
import { topics, type Working } from '../../src/domain/workings/working.ts'
import { enWorkings } from '../../src/i18n/en-workings.ts'
import { workedPlans } from '../domain/workings/worked-plans.ts'

const workings: readonly Working[] = workedPlans.flatMap(([, plan]) =>
  topics.flatMap((topic) => rowsOf(plan, topic).flatMap((row) => workingOf(plan, topic, row) ?? [])),
)

describe('the words of how a figure was worked out', () => {
  it('have a formula for every way there is, and for no other', () => {
    const worded = topics.flatMap((topic) =>
      Object.keys(enWorkings.ways[topic]).map((way) => `${topic} ${way}`),
    )
    expect(new Set(workings.map(({ topic, way }) => `${topic} ${way}`))).toEqual(new Set(worded))
    for (const working of workings) expect(enWorkings.formula(working).join('')).toMatch(/\.$/)
  })

  it('name every figure, and none that never comes', () => {
    const codes = workings.flatMap(({ figures, lines, results }) =>
      [...figures, ...results, ...lines.flatMap((line) => line.figures)].map(({ code }) => code),
    )
    expect(new Set(Object.keys(enWorkings.figures))).toEqual(new Set(codes))
  })

  it('put every figure in', () => {
    for (const working of workings) {
      const lines = enWorkings.putIn(working).join('\n')
      expect(lines, `${working.topic} ${working.way}: ${lines}`).not.toMatch(/NaN|undefined|Infinity/)
      expect(lines, `${working.topic} ${working.way}: ${lines}`).not.toMatch(/[=×÷+−(:] *($|[=×÷)])/m)
      expect(enWorkings.shownAs(working)).not.toMatch(/NaN|undefined/)
    }
  })

  it('say which figure is whose', () => {
    const targeted = workings.find(({ topic, way }) => topic === 'targeted' && way === 'bestFirst')!
    const said = (code: string) => enWorkings.origin(targeted.figures.find((one) => one.code === code)!)
    expect(said('hours')).toBe('set on this page')
    expect(said('middleResponse')).toBe('our assumption')
    expect(said('fullEffect')).toBe('reported elsewhere')
    expect(said('response')).toBe('')
    const halved = workings.flatMap(({ topic, figures }) => (topic === 'effect' ? figures : []))
    const share = halved.find(({ code, value }) => code === 'share' && value === 0.5)!
    expect(enWorkings.origin(share)).toBe('our assumption, set by you')
    expect(enWorkings.origin(halved.find(({ code }) => code === 'effectPlanned')!)).toBe('from the source')
  })

  it('never speak of attainment without quotas', () => {
    const [, plan] = workedPlans.find(([name]) => name === 'results without quotas')!
    const told = topics.flatMap((topic) =>
      rowsOf(plan, topic).flatMap((row) => {
        const working = workingOf(plan, topic, row)
        if (working === null) return []
        const codes = [...working.figures, ...working.lines.flatMap(({ figures }) => figures)]
        return [
          enWorkings.titles[topic],
          ...enWorkings.formula(working),
          ...codes.map(({ code }) => enWorkings.figure(code)),
        ]
      }),
    )
    expect(told.join(' ')).not.toMatch(/attainment/i)
  })

  it('write amounts in the currency of the team, and nothing else', () => {
    const inEuro = workedPlans.map(([, plan]) => ({ ...plan, team: { ...plan.team, currency: '€' } }))
    const texts = inEuro.flatMap((plan) =>
      topics.flatMap((topic) =>
        rowsOf(plan, topic).flatMap((row) => {
          const { figures = [], lines = [], results = [] } = workingOf(plan, topic, row) ?? {}
          const all = [...figures, ...results, ...lines.flatMap((line) => line.figures)]
          return all.map((one) => [one.code, enWorkings.figureText(one)] as const)
        }),
      ),
    )
    const written = new Set(texts.flatMap(([code, text]) => (text.includes('€') ? [code] : [])))
    expect(written).toEqual(new Set(['sold', 'asked', 'hourlyCost', 'cost', 'perMonth']))
  })
})
