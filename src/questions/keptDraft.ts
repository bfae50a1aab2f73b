/*
 * A choice before Continue, in the state of the history entry: it is there after Back or a reload, and in no address.
 */

export function keepDraft(form: HTMLFormElement): void {
  window.history.replaceState({ ...window.history.state, draft: chosenIn(form) }, '')
}

/** A choice that was made before the scripts ran is newer, and stays. */
export function restoreDraft(form: HTMLFormElement): void {
  const draft: unknown = window.history.state?.draft
  const isNew = !('ready' in document.documentElement.dataset) && chosenIn(form).length > 0
  if (!Array.isArray(draft) || isNew) return
  for (const input of form.querySelectorAll('input')) input.checked = draft.includes(input.value)
}

function chosenIn(form: HTMLFormElement): readonly unknown[] {
  return [...new FormData(form).values()]
}
