/**
 * Name key: by which names are the same: whatever their capitals, and however their accents are stored.
 *
 * @example nameKey('DÓRA') === nameKey('Dóra') // true
 */
export function nameKey(name: string): string {
  return name.normalize('NFC').toLowerCase()
}
