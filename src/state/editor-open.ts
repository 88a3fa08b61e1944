import { atom } from 'nanostores'

/** Whether the team is open for corrections. */
export const $editorOpen = atom(false)
