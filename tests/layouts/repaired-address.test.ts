import { expect, test } from 'vitest'
import { repairedAddress } from '../../src/layouts/repaired-address.ts'

const site = 'https://example.org/sub'

test.each([
  ['a hash sign', `${site}/planner/%23s=1.abc`, `${site}/planner/#s=1.abc`],
  ['a hash sign without the slash before it', `${site}/planner%23s=1.abc`, `${site}/planner#s=1.abc`],
  ['a hash sign on the home page', `${site}/%23s=1.abc`, `${site}/#s=1.abc`],
  ['a hash sign encoded twice', `${site}/planner/%2523s=1.abc`, `${site}/planner/#s=1.abc`],
  ['hash and equals sign', `${site}/planner/%23s%3d1.abc`, `${site}/planner/#s=1.abc`],
])('puts back %s', (_, broken, whole) => {
  expect(repairedAddress(broken)).toBe(whole)
})

test.each([
  ['a page that does not exist', `${site}/plans/`],
  ['an encoded hash sign that begins no plan', `${site}/planner/%23bands`],
  ['a link that is whole', `${site}/plans/#s=1.abc`],
  ['a link that holds the sign once more behind its hash', `${site}/plans/#s=1.abc%23s=2`],
])('leaves %s alone', (_, address) => {
  expect(repairedAddress(address)).toBeNull()
})
