import { basename, posix } from 'node:path'
import ts from 'typescript'
import { nodesOf } from './code.ts'
import { importsOf } from './imports.ts'

const emptyNames = ['utils', 'util', 'helpers', 'helper', 'lib', 'common', 'types', 'misc', 'shared']

/** The steps of a path whose name says nothing of what is inside. */
export const emptyNamesIn = (path: string): string[] =>
  path.split('/').filter((step) => emptyNames.includes(step.replace(/\.(d\.)?[a-z]+$/, '')))

/** A file that only hands on what several others have. One that chooses between them, in one line, is no barrel. */
export const isBarrel = (path: string, source: string): boolean => {
  if (/^index\.[cm]?[jt]sx?$/.test(basename(path))) return true
  if (!/\.[cm]?[jt]sx?$/.test(path)) return false
  const statements = nodesOf(path, source).filter((node) => ts.isSourceFile(node.parent ?? node))
  const own = statements.filter(
    (node) => !ts.isSourceFile(node) && node.kind !== ts.SyntaxKind.EndOfFileToken,
  )
  return own.length > 1 && own.every((node) => ts.isExportDeclaration(node) && node.moduleSpecifier)
}

/** The relative imports that leave the reader to guess the file. */
export const importsWithoutExtension = (path: string, source: string): string[] =>
  importsOf(path, source)
    .map(({ from }) => from)
    .filter((from) => /^\.{1,2}\/./.test(from) && !posix.extname(from.replace(/\?.*$/, '')))

/** Whether an article has code of its own: an MDX import or export begins a block. */
export const hasCode = (article: string): boolean => {
  const text = article.replace(/^---\n[\s\S]*?\n---\n/, '\n').replace(/^(```|~~~)[\s\S]*?^\1/gm, '')
  return /(^|\n[ \t]*\n)[ \t]*(import|export)[ \t{*'"]/.test(`\n${text}`)
}
