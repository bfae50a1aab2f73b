/*
 * What is chosen and not sent yet, in the entry of the history: it is there after Back or a reload, and ends with the tab.
 */

export function keepDraft(form: HTMLFormElement): void {
  window.history.replaceState({ ...window.history.state, draft: chosenIn(form) }, '')
}

/** What was chosen before the scripts were here is newer, and stays. */
export function restoreDraft(form: HTMLFormElement): void {
  const draft: unknown = window.history.state?.draft
  const isNew = !('ready' in document.documentElement.dataset) && chosenIn(form).length > 0
  if (!Array.isArray(draft) || isNew) return
  for (const input of form.querySelectorAll('input')) input.checked = draft.includes(input.value)
}

function chosenIn(form: HTMLFormElement): readonly unknown[] {
  return [...new FormData(form).values()]
}
