import { Trans, useLingui } from '@lingui/react/macro'
import { Alert } from '#design/alert.tsx'
import { LinkButton } from '#design/button.tsx'
import { Card } from '#design/card.tsx'
import { capital } from '#platform/contract/words.ts'
import { useWord } from '#platform/web/language.ts'
import { type LetterMoment, representativeRoleWords, type Suspension, type SuspensionPaper, suspensionPaperWords } from '../../contract.ts'

interface Paper {
  /** Its address below the suspension, without its ending */
  path: string
  label: string
  /** For whom, when that is not the budget holder */
  query?: string
  csv?: boolean
}

/** The letters and files of a suspension, each where it belongs in its course. */
export function PapersCard({ suspension }: { suspension: Suspension }) {
  const { t } = useLingui()
  const word = useWord()
  const { id, state, works, agreements, letterSentOn, letters, senderKnown } = suspension
  if (!works || !['decided', 'running', 'ending', 'ended'].includes(state)) return null
  const paper = (name: SuspensionPaper): Paper => ({ path: `papers/${name}`, label: capital(word(suspensionPaperWords[name])) })
  /** One for each who gets it; none before it was chosen who does. */
  const letterOf = (moment: LetterMoment, name: SuspensionPaper): Paper[] => {
    const letter = letters.find((one) => one.moment === moment)
    if (!letter || letter.state === 'needs-choice') return []
    return letter.addressees
      .filter(({ gets }) => gets !== 'nothing')
      .map(({ name: of, capacity, gets }) => {
        if (!capacity) return gets === 'copy' ? { ...paper(name), label: t`${paper(name).label} (kopie)` } : paper(name)
        const role = word(representativeRoleWords[capacity])
        const whole = moment === 'decision' ? t`Besluit aan ${of} (${role})` : t`Besluit over het einde aan ${of} (${role})`
        return { path: `papers/${name}`, query: '?to=representative', label: gets === 'copy' ? t`${whole}, kopie` : whole }
      })
  }
  const waiting = letters.some((one) => one.state === 'needs-choice')
  const providers = [...new Map(agreements.map(({ providerId, provider }) => [providerId, provider]))]
  const papers: Paper[] = [
    ...letterOf('decision', 'decision-letter'),
    ...providers.map(([providerId, provider]) => ({ path: `provider-notices/${providerId}`, label: t`Bericht aan ${provider}` })),
    { ...paper('svb-request'), csv: letterSentOn !== null },
    ...(state === 'ended' ? [...letterOf('end', 'end-letter'), { ...paper('svb-end'), csv: true }] : []),
  ]
  return (
    <Card title={t`Brieven en bestanden`}>
      <div className="wh-suspension-step">
        {waiting ? (
          <p>
            <Trans>De brief kunt u maken als u hebt gekozen wie hem krijgt.</Trans>
          </p>
        ) : null}
        {senderKnown ? null : (
          <Alert kind="info">
            <Trans>
              In de brieven staat nog geen adres of telefoonnummer van de gemeente. Vraag de beheerder om die in te vullen bij Organisatie.
            </Trans>
          </Alert>
        )}
        <ul className="wh-suspension-papers">
          {papers.map(({ path, query = '', label: name, csv }) => (
            <li key={`${path}${query}`}>
              <span>{name}</span>
              <span className="wh-suspension-papers__files">
                {[{ ending: 'pdf', kind: 'PDF' }, { ending: 'docx', kind: 'Word' }, ...(csv ? [{ ending: 'csv', kind: 'CSV' }] : [])].map(
                  ({ ending, kind }) => (
                    <LinkButton
                      key={ending}
                      small
                      download
                      target="_blank"
                      href={`/api/v1/suspensions/${id}/${path}.${ending}${query}`}
                      aria-label={`${name}: ${kind}`}
                    >
                      {kind}
                    </LinkButton>
                  ),
                )}
              </span>
            </li>
          ))}
        </ul>
      </div>
    </Card>
  )
}
