import { type AssumptionName, assumptions } from '../../domain/assumptions.ts'
import { methodWords as words } from '../../i18n/method-language.ts'
import { calibrationFigures } from './calibration-figures.ts'
import { sampleFigures } from './sample-figures.ts'

const assumed = Object.fromEntries(
  Object.entries(assumptions).map(([name, assumption]) => [name, words.value(assumption)]),
) as Record<AssumptionName, string>

/**
 * The figures that stand in the sentences of the method page, worked out from the assumptions, the sample
 * team and the written calibration when the site is built. No figure is typed.
 */
export const figures = { ...assumed, ...sampleFigures, ...calibrationFigures } as const

export type FigureName = keyof typeof figures
