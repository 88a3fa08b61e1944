import ts from 'typescript'

/** The TypeScript of a file; of an .astro file its frontmatter and its scripts. */
const codeOf = (path: string, source: string): string => {
  if (!path.endsWith('.astro')) return source
  const frontmatter = /^\s*---\r?\n([\s\S]*?)\r?\n---/.exec(source)?.[1] ?? ''
  const scripts = [...source.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/g)].map(([, code]) => code)
  return [frontmatter, ...scripts].join('\n')
}

/** Every node of a file's code, outermost first. */
export const nodesOf = (path: string, source: string): ts.Node[] => {
  const kind = path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS
  const file = ts.createSourceFile(path, codeOf(path, source), ts.ScriptTarget.Latest, true, kind)
  const below = (node: ts.Node): ts.Node[] => {
    const children: ts.Node[] = []
    ts.forEachChild(node, (child) => {
      children.push(child)
    })
    return [node, ...children.flatMap(below)]
  }
  return below(file)
}
