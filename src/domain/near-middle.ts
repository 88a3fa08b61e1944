import type { TeamPlaces } from './coaching-plan.ts'

/**
 * Near the middle: people shown outside it who may as well belong to it. Their band is a toss-up with the
 * middle, or the middle is the likelier one.
 *
 * @returns places in `Team.people`, the likeliest first; nobody before the confidence is known
 * @source own: where the data cannot tell, the page says who it is about
 * @example nearMiddle(plan) // [8]
 */
export function nearMiddle({ people, sure }: Pick<TeamPlaces, 'people' | 'sure'>): number[] {
  return (sure?.people ?? [])
    .filter(({ person, shown, likelier, probabilities: { weakest, edge, middle, top } }) => {
      const band = people[person]?.band
      if (band === 'middle' || shown === null) return false
      const farther = band === 'top' ? weakest + edge : top
      return likelier === 'middle' || (likelier === null && shown.word === 'tossUp' && middle > farther)
    })
    .sort((a, b) => b.probabilities.middle - a.probabilities.middle || a.person - b.person)
    .map(({ person }) => person)
}
