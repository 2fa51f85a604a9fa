import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Button } from '#design/button.tsx'
import { Card } from '#design/card.tsx'
import { Dialog } from '#design/dialog.tsx'
import { LoadingState } from '#design/loading-state.tsx'
import { PageHeading } from '#design/page-heading.tsx'
import { SelectField } from '#design/select-field.tsx'
import { capital } from '#platform/contract/words.ts'
import { api } from '#platform/web/api.ts'
import { useFormat } from '#platform/web/format.ts'
import { useWord } from '#platform/web/language.ts'
import { useMunicipalityChoices } from '#platform/web/municipalities.ts'
import { usePageTitle } from '#platform/web/page-title.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import { trainingSubjectWords } from '../../contract/words.ts'
import type { SubjectWithTerm, TrainingTerm, TrainingTerms } from '../../contract.ts'
import { useStaffCommand } from '../staff-queries.ts'
import { useAdministrationTrail } from '../use-administration-trail.ts'
import { TermForm } from './TermForm.tsx'
import { subjects } from './team-search.ts'
import { trainingTermsQuery } from './training-queries.ts'
import '../staff.css'

/** For how long a training of each subject holds, and from which day on. */
export function TrainingTermsPage() {
  const { t } = useLingui()
  const choices = useMunicipalityChoices()
  const [chosen, setChosen] = useState(choices[0]?.value)
  const terms = useQuery(trainingTermsQuery(chosen))
  usePageTitle(t`Geldigheid van opleidingen`)
  return (
    <>
      <PageHeading
        trail={useAdministrationTrail()}
        title={t`Geldigheid van opleidingen`}
        intro={t`Hoe lang een opleiding geldig blijft. Een opleiding die al is vastgelegd, houdt de datum die zij kreeg.`}
      />
      {choices.length > 0 ? (
        <SelectField
          name="municipality"
          label={t`Gemeente`}
          width="medium"
          options={choices}
          value={chosen}
          onChange={(event) => setChosen(event.target.value)}
        />
      ) : null}
      {terms.isError ? <RefusalPanel refusal={terms.error} onRetry={() => void terms.refetch()} /> : null}
      {terms.isPending ? <LoadingState /> : null}
      {terms.data ? <Terms terms={terms.data} /> : null}
    </>
  )
}

function Terms({ terms }: { terms: TrainingTerms }) {
  const { t } = useLingui()
  const word = useWord()
  const [changing, setChanging] = useState<SubjectWithTerm>()
  const close = () => setChanging(undefined)
  const name = changing ? capital(word(trainingSubjectWords[changing])) : ''
  return (
    <Card title={t`Termijn per onderwerp`}>
      <ul className="wh-holdings">
        {subjects.map((subject) => (
          <SubjectTerms key={subject} subject={subject} terms={terms} onChange={() => setChanging(subject)} />
        ))}
      </ul>
      <Dialog open={changing !== undefined} title={t`Termijn instellen: ${name}`} onClose={close}>
        {changing ? <TermForm subject={changing} terms={terms} onClose={close} /> : null}
      </Dialog>
    </Card>
  )
}

interface SubjectTermsProps {
  subject: SubjectWithTerm
  terms: TrainingTerms
  onChange: () => void
}

function SubjectTerms({ subject, terms: { municipality, today, terms }, onChange }: SubjectTermsProps) {
  const { t } = useLingui()
  const word = useWord()
  const withdraw = useStaffCommand((term: TrainingTerm) =>
    api.send('POST', '/trainings/terms/removals', { municipality: municipality.code, subject, validFrom: term.validFrom }),
  )
  const name = capital(word(trainingSubjectWords[subject]))
  const ofSubject = terms.filter((term) => term.subject === subject)
  return (
    <li className="wh-holding">
      <div className="wh-holding__what">
        <span className="wh-holding__title">{name}</span>
        {ofSubject.length === 0 ? <Trans>Niet ingesteld: wie een opleiding vastlegt, kiest zelf tot wanneer die geldig is.</Trans> : null}
        {ofSubject.map((term) => (
          <span key={term.validFrom}>
            <TermLine term={term} />
            {term.validFrom > today ? (
              <>
                {' '}
                <Button small look="subtle" pending={withdraw.isPending} onClick={() => withdraw.mutate(term)}>
                  {t`Toch niet`}
                </Button>
              </>
            ) : null}
          </span>
        ))}
        <RefusalPanel refusal={withdraw.error} />
      </div>
      <Button small aria-label={t`Termijn instellen: ${name}`} onClick={onChange}>
        {t`Termijn instellen`}
      </Button>
    </li>
  )
}

function TermLine({ term: { months, validFrom } }: { term: TrainingTerm }) {
  const from = useFormat().date(validFrom)
  return (
    <>
      {months === null ? <Trans>Verloopt niet</Trans> : <Plural value={months} one="# maand geldig" other="# maanden geldig" />},{' '}
      <Trans>voor opleidingen afgerond vanaf {from}</Trans>
    </>
  )
}
