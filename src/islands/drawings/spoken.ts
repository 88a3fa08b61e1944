/** How a drawing presents itself to those who cannot see it: one sentence, or as decoration. */
export function spoken(label: string | undefined) {
  return label === undefined
    ? ({ 'aria-hidden': 'true', focusable: 'false' } as const)
    : ({ role: 'img', 'aria-label': label } as const)
}
