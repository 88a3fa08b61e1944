import { useEffect, useState } from 'preact/hooks'

/**
 * Files for a box: those dropped onto it, and those that are handed over. Dropped beside it, a file must not
 * take the place of the page.
 */
export function useFiles(id: string) {
  const [files, setFiles] = useState<readonly File[]>([])
  // A copy: the browser empties its list.
  const take = (list: FileList | null) => setFiles([...(list ?? [])])
  useEffect(() => {
    document.ondragover = document.ondragleave = document.ondrop = hear
    function hear(event: DragEvent) {
      const { type, dataTransfer } = event
      const target = event.target as HTMLElement
      // A drag that leaves the window no longer says what it carries.
      const isFile = dataTransfer !== null && dataTransfer.types.includes('Files')
      if (target.id === id) target.toggleAttribute('data-drop', isFile && type === 'dragover')
      if (!isFile) return
      event.preventDefault()
      if (target.id !== id) dataTransfer.dropEffect = 'none'
      else if (type === 'drop') take(dataTransfer.files)
    }
  }, [])
  return [files, take] as const
}
