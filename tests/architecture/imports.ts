import ts from 'typescript'
import { nodesOf } from './code.ts'

export type Import = { from: string; isType: boolean; isLazy: boolean }

const isTypeClause = (clause: ts.ImportClause | undefined): boolean => {
  if (!clause) return false
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true
  const bindings = clause.namedBindings
  if (clause.name || !bindings || !ts.isNamedImports(bindings)) return false
  return bindings.elements.length > 0 && bindings.elements.every((element) => element.isTypeOnly)
}

const textsIn = (node: ts.Node | undefined): string[] => {
  if (!node) return []
  if (ts.isStringLiteralLike(node)) return [node.text]
  return ts.isArrayLiteralExpression(node) ? node.elements.flatMap(textsIn) : []
}

const importsAt = (node: ts.Node): Import[] => {
  const made = (place: ts.Node | undefined, isType: boolean, isLazy: boolean) =>
    textsIn(place).map((from) => ({ from, isType, isLazy }))
  if (ts.isImportDeclaration(node)) return made(node.moduleSpecifier, isTypeClause(node.importClause), false)
  if (ts.isExportDeclaration(node)) return made(node.moduleSpecifier, node.isTypeOnly, false)
  if (ts.isImportTypeNode(node)) {
    return made(ts.isLiteralTypeNode(node.argument) ? node.argument.literal : undefined, true, false)
  }
  if (ts.isCallExpression(node)) {
    const isLazy = node.expression.kind === ts.SyntaxKind.ImportKeyword
    const isGlob = node.expression.getText() === 'import.meta.glob'
    return isLazy || isGlob ? made(node.arguments[0], false, true) : []
  }
  if (ts.isNewExpression(node) && node.arguments?.[1]?.getText() === 'import.meta.url') {
    return made(node.arguments[0], false, true).filter(({ from }) => !from.endsWith('/'))
  }
  return []
}

/** All a file takes from elsewhere: imports, re-exports, import(), import types, globs, module addresses. */
export const importsOf = (path: string, source: string): Import[] => nodesOf(path, source).flatMap(importsAt)
