import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Alert } from '#design/alert.tsx'
import { Button } from '#design/button.tsx'
import { useFormat } from '#platform/web/format.ts'
import type { Visit } from '../../../contract.ts'
import { Blurred } from './Blurred.tsx'
import { findingsOf } from './draft-rules.ts'
import type { VisitEntry } from './entries.ts'
import { useFieldWork } from './field-work.ts'
import { type Choice, type Choices, canBeBoth, differences, type FindingName, mergeVisits } from './merge-visits.ts'
import { settleConflict } from './outbox.ts'
import { PickOne } from './Picks.tsx'
import { useFindingWords } from './use-finding-words.ts'

/** Two versions of the same location side by side. For each difference somebody says which holds; nothing is overwritten unseen. */
export function ConflictPanel({ entry, theirs }: { entry: VisitEntry; theirs: Visit }) {
  const { t } = useLingui()
  const format = useFormat()
  const { open } = useFieldWork()
  const [choices, setChoices] = useState<Choices>({})
  const [tried, setTried] = useState(false)
  const { nameOf, sayOf } = useFindingWords()
  const mine = entry.findings
  const other = findingsOf(theirs)
  const different = differences(mine, other)
  const by = t`Die van ${theirs.recordedBy.name}, ${format.time(theirs.recordedAt)}`

  async function save() {
    setTried(true)
    const merged = mergeVisits(mine, other, choices)
    if (merged) await settleConflict(open, entry, theirs, merged)
  }

  const all = (choice: Choice) => setChoices(Object.fromEntries(different.map((name) => [name, choice])))
  return (
    <section className="wh-veld-conflict" aria-labelledby="conflict">
      <Alert kind="warning" title={<span id="conflict">{t`Er zijn twee versies van deze locatie`}</span>}>
        <Trans>Uw versie is niet verzonden en niet weg. Kies per onderdeel wat klopt. De andere versie blijft te lezen.</Trans>
      </Alert>
      {different.length === 0 ? (
        <p>
          <Trans>De twee versies zeggen hetzelfde.</Trans>
        </p>
      ) : (
        <div className="wh-veld-save">
          <Button onClick={() => all('mine')}>{t`Overal mijn versie`}</Button>
          <Button onClick={() => all('theirs')}>{t`Overal de andere versie`}</Button>
        </div>
      )}
      {different.map((name) => (
        <article key={name} className="wh-veld-difference">
          <h2 className="utrecht-heading-2">{nameOf[name]}</h2>
          <div className="wh-veld-versions">
            <div>
              <h3>{t`Uw versie`}</h3>
              <p className="wh-veld-lines">
                <Said name={name} text={sayOf(name, mine)} />
              </p>
            </div>
            <div>
              <h3>{by}</h3>
              <p className="wh-veld-lines">
                <Said name={name} text={sayOf(name, other)} />
              </p>
            </div>
          </div>
          <PickOne<Choice>
            name={`choice-${name}`}
            legend={t`Wat klopt: ${nameOf[name]}`}
            error={tried && !choices[name] ? t`Kies welke versie klopt.` : undefined}
            options={[
              ['mine', t`Uw versie`],
              ['theirs', by],
              ...(canBeBoth(name, mine, other) ? ([['both', t`Beide bij elkaar`]] as const) : []),
            ]}
            chosen={choices[name] ?? ''}
            onPick={(choice) => setChoices({ ...choices, [name]: choice })}
          />
        </article>
      ))}
      <Button look="primary" onClick={() => void save()}>{t`Bewaren en versturen`}</Button>
    </section>
  )
}

/** What somebody wrote is covered outdoors; what was chosen from a list is not. */
function Said({ name, text }: { name: FindingName; text: string }) {
  const { t } = useLingui()
  return name === 'note' || name === 'careNote' ? <Blurred text={text} what={t`wat er staat`} /> : text
}
