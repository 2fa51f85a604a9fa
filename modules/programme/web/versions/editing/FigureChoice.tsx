import { Plural, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Checkbox } from '#design/choices.tsx'
import { FieldNotes } from '#design/field.tsx'
import { Hidden } from '#design/hidden.tsx'
import { TextField } from '#design/text-field.tsx'
import { useWord } from '#platform/web/language.ts'
import { type FigureKey, figureWords } from '../../../contract.ts'
import { matches } from '../matches.ts'
import { figureGroups } from './figure-groups.ts'

interface FigureChoiceProps {
  chosen: readonly FigureKey[]
  onChoose: (chosen: FigureKey[]) => void
  error?: string | undefined
}

/** Which figures a goal is held against: grouped, and found by typing a part of their name. */
export function FigureChoice({ chosen, onChoose, error }: FigureChoiceProps) {
  const { t, i18n } = useLingui()
  const word = useWord()
  const [typed, setTyped] = useState('')
  const [openAtFirst] = useState(() => figureGroups.filter(({ figures }) => figures.some((figure) => chosen.includes(figure))))
  const groups = figureGroups
    .map((group) => ({ ...group, opens: openAtFirst.includes(group) }))
    .map(({ name, figures, opens }) => ({
      name: i18n._(name),
      opens,
      all: figures as readonly FigureKey[],
      shown: (figures as readonly FigureKey[]).filter((figure) => matches(word(figureWords[figure]), typed)),
    }))
    .filter(({ shown }) => shown.length > 0)

  const toggle = (figure: FigureKey) => onChoose(chosen.includes(figure) ? chosen.filter((one) => one !== figure) : [...chosen, figure])

  return (
    <fieldset
      id="field-figures"
      tabIndex={-1}
      className="wh-field wh-choices"
      data-invalid={error ? '' : undefined}
      aria-describedby="field-figures-description"
    >
      <legend className="utrecht-form-label wh-field__label">{t`Met welke cijfers?`}</legend>
      <FieldNotes id="field-figures" description={t`Hoogstens acht. Bij elk jaar staan de cijfers naast dit doel.`} error={error} />
      <TextField
        name="find-figure"
        label={<Hidden>{t`Zoek een cijfer`}</Hidden>}
        placeholder={t`Zoek een cijfer`}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
      <div className="wh-figure-choice">
        {groups.length === 0 ? <p className="wh-section__note">{t`Geen cijfer met deze woorden.`}</p> : null}
        {groups.map(({ name, opens, all, shown }) => {
          const inGroup = all.filter((figure) => chosen.includes(figure)).length
          return (
            <details key={name} className="wh-figure-choice__group" open={typed.trim() !== '' || opens}>
              <summary className="wh-figure-choice__name">
                {name}
                {inGroup > 0 ? (
                  <span className="wh-figure-choice__count">
                    <Plural value={inGroup} one="# gekozen" other="# gekozen" />
                  </span>
                ) : null}
              </summary>
              {shown.map((figure) => (
                <Checkbox
                  key={figure}
                  id={`figure-${figure}`}
                  name="figure"
                  label={word(figureWords[figure])}
                  checked={chosen.includes(figure)}
                  onChange={() => toggle(figure)}
                />
              ))}
            </details>
          )
        })}
      </div>
    </fieldset>
  )
}
