import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { completed } from '../../scripts/complete-lock.mjs'

const binding = (version: string, names: string[]) => ({
  version,
  optionalDependencies: Object.fromEntries(names.map((name) => [name, version])),
})

describe('the completed lock', () => {
  it('has each package that npm left out, for the platform of its name', () => {
    const packages = completed({
      'node_modules/fast': binding('2.0.0', ['@fast/linux-x64-musl', '@fast/darwin-arm64']),
    })
    expect(packages['node_modules/@fast/darwin-arm64']).toEqual({
      version: '2.0.0',
      os: ['darwin'],
      cpu: ['arm64'],
      optional: true,
    })
    expect(packages['node_modules/@fast/linux-x64-musl']).toMatchObject({
      os: ['linux'],
      cpu: ['x64'],
      libc: ['musl'],
    })
  })

  it('has the right version beside an older one of the same name', () => {
    const older = { version: '1.0.0', os: ['win32'], cpu: ['x64'], optional: true }
    const packages = completed({
      'node_modules/fast': binding('2.0.0', ['@fast/win']),
      'node_modules/@fast/win': older,
      'node_modules/tool/node_modules/fast': binding('1.0.0', ['@fast/win']),
    })
    expect(packages['node_modules/@fast/win']).toEqual(older)
    expect(packages['node_modules/fast/node_modules/@fast/win']).toEqual({ ...older, version: '2.0.0' })
    expect(Object.keys(packages)).toHaveLength(4)
  })

  it('is ours: nothing is left to add, and it names no host', () => {
    for (const name of ['package-lock.json', 'scripts/tools/package-lock.json']) {
      const text = readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8')
      const { packages } = JSON.parse(text) as { packages: Record<string, object> }
      expect(Object.keys(completed(packages)).sort()).toEqual(Object.keys(packages).sort())
      expect(text).not.toMatch(/"resolved"/)
    }
  })
})
