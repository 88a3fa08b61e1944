import type { Note } from '../domain/notes.ts'
import { capital, h, list, people, plural } from './en-parts.ts'
import { format as f } from './format.ts'

const periodName = (periods: readonly string[], t: number) =>
  periods[t] === '' || periods[t] === undefined ? `period ${t + 1}` : periods[t]

/** What to know about a plan, in words. */
export const enNotices = {
  more: (n: number) => `${f.count(n)} more ${plural(n, 'note', 'notes')}`,
  leaveOut: 'Leave it out',
  takeBack: 'Take it back in',
  left: (name: string, periods: readonly string[], t: number) =>
    `${name}, ${periodName(periods, t)}: that number is left out, as you said.`,
  text: (notice: Note, names: readonly string[], periods: readonly string[]): string => {
    const named = (who: readonly number[]) =>
      list([
        ...who.slice(0, who.length > 5 ? 4 : 5).map((person) => names[person] ?? ''),
        ...(who.length > 5 ? [`${f.count(who.length - 4)} more`] : []),
      ])
    const period = (t: number) => periodName(periods, t)
    switch (notice.code) {
      case 'hoursShort':
        return `The hours run out. Half an hour for everybody takes ${h(notice.hoursNeeded)}.`
      case 'poorMoreHours':
        return `The plan raises your hours from ${h(notice.hoursToday)} to ${h(notice.hours)} while quality stays poor. More hours of poor coaching have been seen to cost results: fix quality first.`
      case 'listed':
        return `${named(notice.people)} ${plural(notice.people.length, 'has', 'have')} no number that can be ranked: half an hour each comes off the top, and no gain is counted.`
      case 'onePeriod':
        return notice.months === 1
          ? 'One month is too little to tell people apart. Take the bands as a first guess; with three months they begin to mean something.'
          : `There is one column only, so nothing shows how much these people swing from month to month. Take the bands as a first guess.`
      case 'outerBandsAreOne':
        return `With ${f.count(notice.people)} people each outer band is one person: a single deal can swap two of them.`
      case 'topUnderQuota':
        return 'Even your top fifth is under quota: look at the quota or the market before you look at people.'
      case 'lowestOnQuota':
        return 'Even your lowest is on quota.'
      case 'freeHours':
        return `${h(notice.hours)} ${notice.hours === 1 ? 'is' : 'are'} left over: no session is that short, or everybody has five hours already, and more than five add nothing we know of.`
      case 'thinMiddle':
        return `The middle averages ${f.average(notice.hours)} hours a month. Reports, second-hand, see teams under two hours at about 90\u00a0% of quota.`
      case 'manyHours':
        return `${h(notice.hours)} a month for ${people(notice.people)}: is this one manager\u2019s team?`
      case 'withoutQuotas':
        return 'Without quotas the list compares results with the team\u2019s mean. Whether anybody is on target, the data cannot tell.'
      case 'adjusted':
        return `${named(notice.people)} ${plural(notice.people.length, 'is', 'are')} placed by a score that allows for strong and weak months; it differs from plain attainment by more than half a point.`
      case 'behindEqual':
        return notice.reason === 'fitCap'
          ? `For this team the plan is behind an equal split. One hour a month is all it gives where a conversation about fit is due; that costs ${f.gainFigure(notice.costs)} points of team result.`
          : `For this team the plan is behind an equal split: hours follow people, while the gain counts what each of them sells. Weighing hours by what people sell would add ${f.gainFigure(notice.sizeWeightingAdds)} points.`
      case 'ramping':
        return `${named(notice.people)} ${plural(notice.people.length, 'is', 'are')} new: the first six months say little, so nobody ranks them yet. ${h(notice.hours)} ${notice.hours === 1 ? 'is' : 'are'} theirs before the rest is split.`
      case 'mixedQuotas':
        return `${named(notice.people)} ${plural(notice.people.length, 'has', 'have')} results but no quota, so ${plural(notice.people.length, 'this person is', 'they are')} listed and not ranked. To compare everybody, choose “Read as results”.`
      case 'outlier':
        return `${names[notice.person] ?? ''} in ${period(notice.period)}: a real deal or a slip? That number is so far from the rest that it makes everybody harder to place.`
      case 'fitConversation':
        return `${named(notice.people)}: worth a conversation about fit, prepared with HR. Until then the plan gives an hour a month at most. About one in four such suggestions is about somebody else.`
      case 'fitWatch':
        return `${named(notice.people)}: lowest in these months. Without quotas that alone is no ground for a conversation about fit; keep an eye on it.`
      case 'assumedSwing':
        return 'How far months swing could not be measured here, so it is assumed. Take the bands as a first guess.'
      case 'flagged':
        return {
          tinyQuota: `${names[notice.person ?? 0] ?? ''}\u2019s quota for ${period(notice.period)} is under a tenth of the usual one: taken for a slip of the keyboard and left out.`,
          negativeQuota: `${names[notice.person ?? 0] ?? ''}\u2019s quota for ${period(notice.period)} is below zero, so that cell is left out.`,
          thinPeriod: `${capital(period(notice.period))} is almost empty for the whole team and is left out for everybody.`,
          negativeResult: `${names[notice.person ?? 0] ?? ''}\u2019s result for ${period(notice.period)} is below zero: a credit note? It counts as it stands.`,
        }[notice.flag]
    }
  },
}
