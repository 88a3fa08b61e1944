import ts from 'typescript'
import { nodesOf } from './code.ts'

const names = ['location', 'localStorage', 'sessionStorage', 'BroadcastChannel']
const globals = ['window', 'globalThis', 'self', 'document', 'top', 'parent']

const isOwnWord = (node: ts.Identifier): boolean => {
  const parent = node.parent
  if (ts.isPropertyAccessExpression(parent) && parent.name === node) {
    return !globals.includes(parent.expression.getText())
  }
  const isKey = ts.isPropertyAssignment(parent) || ts.isPropertySignature(parent) || ts.isJsxAttribute(parent)
  return isKey && parent.name === node
}

/** The browser's address and memory, as far as a file touches them by name. */
export const browserNamesIn = (path: string, source: string): string[] =>
  nodesOf(path, source)
    .filter((node) => ts.isIdentifier(node))
    .filter((node) => names.includes(node.text) && !isOwnWord(node))
    .map((node) => node.text)
