/**
 * Throws when a programmer passed a number that breaks a rule. Users' mistakes never come this far:
 * they are values of the reading.
 *
 * @throws RangeError naming the parameter, the value and the rule.
 * @example requireThat(hours >= 0, 'hoursPerMonth', hours, '>= 0')
 */
export function requireThat(holds: boolean, parameter: string, value: unknown, rule: string): asserts holds {
  if (!holds) throw new RangeError(`${parameter} must be ${rule}, got ${String(value)}`)
}
