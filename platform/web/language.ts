import type { Messages } from '@lingui/core'
import { i18n } from '@lingui/core'
import { useLingui } from '@lingui/react'
import type { Language, Words } from '#platform/contract/words.ts'

/** Dutch is the language of the source: its texts come along with the page that says them. */
type Catalogues = Record<Exclude<Language, 'nl'>, () => Promise<{ messages: Messages }>>

const kept = 'wederhoor.language'
let catalogues: Catalogues | undefined

/** Loads the catalogue of the language chosen earlier on this device. Called once, before the first render. */
export async function startLanguage(offered: Catalogues): Promise<void> {
  catalogues = offered
  await chooseLanguage(keptLanguage())
}

/** Remembers the choice on this device, also for who leaves the page at once, and switches all texts, dates and amounts. */
export async function chooseLanguage(language: Language): Promise<void> {
  keepLanguage(language)
  const { messages } = language === 'nl' || !catalogues ? { messages: {} } : await catalogues[language]()
  i18n.load(language, messages)
  i18n.activate(language)
  document.documentElement.lang = language
}

/** The language now on screen, outside components. */
export function language(): Language {
  return i18n.locale === 'en' ? 'en' : 'nl'
}

/** The language now on screen; the component renders again when it changes. */
export function useLanguage(): Language {
  return useLingui().i18n.locale === 'en' ? 'en' : 'nl'
}

/** Gives a function that picks the right language from a `{ nl, en }` pair of a contract. */
export function useWord(): (words: Words) => string {
  const chosen = useLanguage()
  return (words) => words[chosen]
}

function keptLanguage(): Language {
  try {
    return localStorage.getItem(kept) === 'en' ? 'en' : 'nl'
  } catch {
    return 'nl'
  }
}

// A browser that refuses storage still shows the page; it only forgets the choice.
function keepLanguage(language: Language): void {
  try {
    localStorage.setItem(kept, language)
  } catch {
    return
  }
}
