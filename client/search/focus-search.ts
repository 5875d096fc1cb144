/** Puts the focus into the search, from anywhere on the page. */
export function focusSearch() {
  const input = document.querySelector<HTMLInputElement>('[data-search]')
  input?.focus()
  input?.select()
}
