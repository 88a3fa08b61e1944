/** A sentence with its marked and strong parts; `mark` is for words about the middle's people or hours only. */
export type RichPart =
  | string
  | { readonly mark: string }
  | { readonly strong: string }
  | { readonly person: number; readonly text: string }
export type Rich = readonly RichPart[]

/** The same sentence as plain text, for labels and tests. */
export function plainText(rich: Rich): string {
  return rich
    .map((part) =>
      typeof part === 'string'
        ? part
        : 'mark' in part
          ? part.mark
          : 'strong' in part
            ? part.strong
            : part.text,
    )
    .join('')
}
