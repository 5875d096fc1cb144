/** Lets the reader choose files of one kind. */
export function chooseFiles({ accept, multiple = false }: { accept: string; multiple?: boolean }) {
  return new Promise<File[]>((resolve) => {
    const input = document.createElement('input')
    Object.assign(input, { type: 'file', accept, multiple })
    input.addEventListener('change', () => resolve([...(input.files ?? [])]))
    input.click()
  })
}
