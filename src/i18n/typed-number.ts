export interface Limits {
  readonly min: number
  readonly max: number
}

const fromZeroUp: Limits = { min: 0, max: Infinity }

/** A number as typed, with a point or a comma; undefined when it is none, or outside its limits. */
export function typedNumber(text: string, { min, max }: Limits = fromZeroUp): number | undefined {
  const trimmed = text.trim().replace(',', '.')
  if (!/^\d{1,9}(\.\d*)?$|^\.\d+$/.test(trimmed)) return undefined
  const value = Number(trimmed)
  return value >= min && value <= max ? value : undefined
}
