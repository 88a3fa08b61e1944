import { spelled } from './en-parts.ts'

/** What only the first page says: its strip of people. */
export const enHome = {
  strip: {
    own: 'Your team',
    sample: (n: number) => `A sample team of ${spelled(n)}`,
    order: ', from lowest to highest attainment.',
    orderAdjusted: ', from lowest to highest attainment, adjusted for strong and weak months.',
    orderResult: ', from lowest to highest result.',
    source: 'Where these figures come from',
    yours: ' Yours takes its place as soon as you paste it.',
    chart: (list: string) => `People in a line from lowest to highest: ${list}.`,
  },
}
