/** The words of what is set by hand: apart from `language.ts`, since they come with the editor. */
export { enEditing as editingWords } from './en-editing.ts'
