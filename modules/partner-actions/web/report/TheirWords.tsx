import { Trans, useLingui } from '@lingui/react/macro'
import { Alert } from '#design/alert.tsx'
import { Button } from '#design/button.tsx'
import type { ActionReport } from '../../contract.ts'
import { textOf, type WordsField, type WordsInForm, wordsIn } from './words-in-form.ts'

interface TheirWordsProps {
  theirs: ActionReport
  mine: WordsInForm
  texts: readonly { name: WordsField; label: string }[]
  onTake: (name: WordsField, text: string) => void
}

/** What a colleague saved meanwhile, for each text that is not the same as the own one. */
export function TheirWords({ theirs, mine, texts, onTake }: TheirWordsProps) {
  const { t } = useLingui()
  const words = wordsIn(theirs)
  const different = texts.filter(({ name }) => textOf(words, name) !== textOf(mine, name))
  return (
    <Alert kind="warning" title={t`Een collega heeft intussen ook bewaard`} live>
      <p>
        <Trans>
          Er is niets verloren: in de velden staat uw tekst. Hieronder staat die van uw collega. Bewaart u opnieuw, dan blijft wat in de
          velden staat.
        </Trans>
      </p>
      {different.map(({ name, label }) => (
        <div key={name} className="wh-their-words">
          <p className="wh-their-words__label">{label}</p>
          <p className="wh-their-words__text" lang="nl">
            {textOf(words, name) || t`Niets opgeschreven.`}
          </p>
          <Button small onClick={() => onTake(name, textOf(words, name))} aria-label={`${t`Deze tekst gebruiken`}: ${label}`}>
            {t`Deze tekst gebruiken`}
          </Button>
        </div>
      ))}
    </Alert>
  )
}
