const rules: { [lang: string]: Intl.PluralRules } = {}

/** The form that a language gives to this number. */
export function pluralForm(
  lang: string,
  count: string | number,
  forms: { readonly other: string } & { readonly [F in Intl.LDMLPluralRule]?: string },
): string {
  rules[lang] ??= new Intl.PluralRules(lang)
  return forms[rules[lang].select(Number(count))] ?? forms.other
}
