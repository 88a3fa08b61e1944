/**
 * The element at a place that must exist: lists that run in parallel have one entry a person.
 *
 * @throws RangeError naming the place and the length
 * @example at([3, 5], 1) // 5
 */
export function at<Value>(list: ArrayLike<Value>, place: number): Value {
  if (!(place in list))
    throw new RangeError(`place must be a whole number from 0 to ${list.length - 1}, got ${place}`)
  return list[place] as Value
}
