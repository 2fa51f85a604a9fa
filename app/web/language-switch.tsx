import { chooseLanguage, useLanguage } from '#platform/web/language.ts'

/** To the other language; written in that language, so that it can be found. */
export function LanguageSwitch() {
  const other = useLanguage() === 'nl' ? 'en' : 'nl'
  return (
    <button type="button" className="wh-top__button" lang={other} onClick={() => void chooseLanguage(other)}>
      {other === 'en' ? 'English' : 'Nederlands'}
    </button>
  )
}
