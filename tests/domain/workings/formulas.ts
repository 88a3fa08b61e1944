/** The formulas as the page puts them in words, written anew: figures in, figures out. Nothing here is the engine's. */

/** Figures by what they are called, and those that go in once a line. */
export interface GoesIn {
  readonly of: (code: string) => number
  readonly has: (code: string) => boolean
  readonly lines: readonly Readonly<Record<string, number>>[]
}

type Formula = (figures: GoesIn) => Readonly<Record<string, number>>

const sumOf = (lines: GoesIn['lines'], value: (line: Readonly<Record<string, number>>) => number) =>
  lines.reduce((sum, line) => sum + value(line), 0)

const curveOf =
  ({ of }: GoesIn) =>
  (hours: number) =>
    (1 - Math.exp(-Math.min(hours, of('fullEffect')) / of('tau'))) /
    (1 - Math.exp(-of('fullEffect') / of('tau')))

/** Share of the normal curve above z, by adding thin slices up. */
export function shareAbove(z: number): number {
  if (z < 0) return 1 - shareAbove(-z)
  const [end, slices] = [Math.max(12, z + 1), 20_000]
  const width = (end - z) / slices
  const heights = Array.from({ length: slices }, (_, k) => Math.exp(-((z + (k + 0.5) * width) ** 2) / 2))
  return (heights.reduce((sum, height) => sum + height, 0) * width) / Math.sqrt(2 * Math.PI)
}

const sessionsLeft = ({ of }: GoesIn) =>
  Math.floor(of('hours') / of('session') + 1e-9) - of('offTheTop') / of('session')

/** Sessions of somebody when so many go round. */
const inTurn = (sessions: number, people: number, turn: number) =>
  Math.floor(sessions / people) + (turn <= sessions % people ? 1 : 0)

const responseOf = ({ of }: GoesIn) =>
  ['weakest', 'edge', 'middle', 'top'].reduce(
    (sum, band) => sum + of(`${band}Chance`) * of(`${band}Response`),
    0,
  )

const hoursGiven: Formula = (figures) => {
  const { of, has } = figures
  if (has('onboarding')) {
    const half = Math.floor(of('hours') / 2 / of('newPeople') / of('session') + 1e-9) * of('session')
    return { hoursGiven: Math.min(of('onboarding'), half) }
  }
  if (has('each')) return { hoursGiven: of('each') }
  if (!has('floorSessions')) {
    return { hoursGiven: inTurn(sessionsLeft(figures), of('ranked'), of('turn')) * of('session') }
  }
  const rest = sessionsLeft(figures) - of('floorSessions') * of('ranked')
  const more = has('turn') ? inTurn(rest, of('outside'), of('turn')) : 0
  return { hoursGiven: (of('floorSessions') + more) * of('session') }
}

/** Fewest and most hours that the worths leave open: the same unless a session is worth what another is. */
const targeted: Formula = (figures) => {
  const { of, has } = figures
  if (!has('response')) return hoursGiven(figures)
  const response = responseOf(figures)
  if (has('turn')) return { response, ...hoursGiven(figures) }
  const f = curveOf(figures)
  const value = response * (has('weight') ? of('weight') : 1)
  const [floor, cap] = [of('floor') / of('session'), Math.floor(of('cap') / of('session') + 1e-9)]
  const least = has('leastGiven') ? of('leastGiven') * (1 - 1e-4) : Infinity
  const most = has('mostNotGiven') ? of('mostNotGiven') * (1 + 1e-4) : -Infinity
  const given = (isWorthIt: (worth: number) => boolean) => {
    let sessions = Math.min(Math.ceil(floor - 1e-9), cap)
    const worth = () => value * (f((sessions + 1) * of('session')) - f(sessions * of('session')))
    while (sessions < cap && isWorthIt(worth())) sessions += 1
    return sessions * of('session')
  }
  return {
    response,
    fewestHours: given((worth) => worth >= least && worth > most),
    mostHours: given((worth) => worth >= least),
  }
}

const gain = (figures: GoesIn) => {
  const { of } = figures
  const f = curveOf(figures)
  const part = (effect: string, hours: string) => 1 + of('response') * of('share') * of(effect) * f(of(hours))
  return { gain: part('effectPlanned', 'hoursPlanned') / part('effectToday', 'hoursBefore') - 1 }
}

const between = ({ of }: GoesIn, code: string) =>
  of(`${code}Under`) + of(`${code}Part`) * (of(`${code}Over`) - of(`${code}Under`))

const chances = ({ of }: GoesIn) => {
  const deviation = Math.sqrt(of('spread') ** 2 + of('sigma') ** 2 / of('monthsAhead'))
  const chance = (lift: number) => shareAbove((1 - of('level') * (1 + lift)) / deviation)
  return { chanceBefore: chance(0), chanceAfter: chance(of('gain')) }
}

/** By topic, from the figures that go in to those that come out. */
export const formulas: Readonly<Record<string, Formula>> = {
  attainment: ({ of, has, lines }) => ({
    attainment: has('sold') ? of('sold') / of('asked') : sumOf(lines, (line) => line.given!) / lines.length,
  }),
  score: ({ lines }) => ({
    score:
      sumOf(
        lines,
        (line) => line.monthsCounted! * ((line.periodAttainment ?? line.ofMean!) - (line.periodEffect ?? 0)),
      ) / sumOf(lines, (line) => line.monthsCounted!),
  }),
  band: ({ of }) => ({ percentileRank: (2 * of('below') + of('equal')) / (2 * of('ranked')) }),
  howSure: ({ of }) => ({ stated: of('drawsInBand') / of('draws') }),
  equal: hoursGiven,
  extremes: hoursGiven,
  targeted,
  sessions: ({ of }) => ({ sessions: of('hoursGiven') / of('session') }),
  personGain: gain,
  teamGain: ({ lines }) => ({
    teamGain: sumOf(lines, (line) => line.weight! * line.gain!) / sumOf(lines, (line) => line.weight!),
  }),
  likelyRange: (figures) => {
    const p90 = between(figures, 'high')
    return { p10: between(figures, 'low'), p90, upTo: Math.max(p90, figures.of('ceiling')) }
  },
  aheadOfEqual: ({ of }) => ({ ahead: of('drawsAhead') / of('draws') }),
  middlePeople: ({ of, has }) => ({
    middlePeople: ['top', 'edge', 'weakest', 'ramping', 'unranked'].reduce(
      (left, band) => left - (has(`${band}People`) ? of(`${band}People`) : 0),
      of('people'),
    ),
  }),
  middleHours: ({ lines }) => ({ middleHours: sumOf(lines, (line) => line.hoursGiven!) }),
  split: ({ of }) => ({ howWell: of('gainBefore'), who: of('teamGain') - of('gainBefore') }),
  odds: (figures) =>
    figures.has('level')
      ? chances(figures)
      : {
          expectedBefore: sumOf(figures.lines, (line) => line.chanceBefore!),
          expectedAfter: sumOf(figures.lines, (line) => line.chanceAfter!),
        },
  breakEven: ({ of }) => ({
    breakEven:
      (of('addedHours') * of('hourlyCost') * of('monthsAhead')) /
      (of('wholeGain') * of('perMonth') * of('monthsAhead') * of('margin')),
  }),
  effect: ({ of }) => ({
    usedToday: of('effectToday') * of('share'),
    usedPlanned: of('effectPlanned') * of('share'),
  }),
  usualHours: ({ of }) => ({
    usualHours: Math.max(5, Math.round((of('people') * of('hoursEach')) / 5) * 5),
  }),
}
