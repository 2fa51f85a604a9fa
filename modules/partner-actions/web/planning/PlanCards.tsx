import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { Card } from '#design/card.tsx'
import { DefinitionList } from '#design/definition-list.tsx'
import { Link } from '#design/link.tsx'
import { sharingPurposeWords } from '#modules/privacy/contract.ts'
import { capital } from '#platform/contract/words.ts'
import { useFormat } from '#platform/web/format.ts'
import { useWord } from '#platform/web/language.ts'
import { actionKindWords, frameworkWords, ledByWords } from '../../contract/words.ts'
import type { Action } from '../../contract.ts'
import { ActionTimes } from './ActionTimes.tsx'

/** What it is for, where and why there, when, and in which cooperation. */
export function PlanCard({ action }: { action: Action }) {
  const { t } = useLingui()
  const word = useWord()
  const format = useFormat()
  const { frameworkFrom, frameworkUntil } = action
  const period = frameworkFrom || frameworkUntil ? `${format.date(frameworkFrom)} – ${format.date(frameworkUntil)}` : ''
  const led = action.leadingPartner ? t`${action.leadingPartner} leidt` : capital(word(ledByWords[action.ledBy]))
  return (
    <Card title={t`De actie`}>
      <DefinitionList
        facts={[
          { term: t`Soort`, value: `${capital(word(actionKindWords[action.kind]))} · ${led}` },
          { term: t`Doel`, value: <Written>{action.goal}</Written> },
          { term: t`Gebied`, value: action.area },
          { term: t`Waarom hier`, value: <Reason action={action} /> },
          { term: t`Dag`, value: format.longDate(action.onDay) },
          { term: t`Tijden`, value: <ActionTimes day={action.day} evening={action.evening} /> },
          { term: t`Mensen nodig`, value: [action.neededStaff, action.staffingReason].filter(Boolean).join(' · ') },
          {
            term: t`Kader`,
            value: [word(frameworkWords[action.framework]), action.frameworkReference, period].filter(Boolean).join(' · '),
          },
          { term: t`Gegevens voor`, value: capital(word(sharingPurposeWords[action.purpose])) },
          { term: t`Gepland door`, value: action.plannedBy.name },
        ]}
      />
    </Card>
  )
}

function Reason({ action }: { action: Action }) {
  const words = action.reconsidered.join(', ')
  return (
    <>
      <Written>{action.areaReason}</Written>
      {words ? (
        <div className="wh-action-line__small">
          <Trans>Bewust gebruikt na heroverweging: {words}</Trans>
        </div>
      ) : null}
    </>
  )
}

/** What everybody who goes along must know. */
export function OnTheSpotCard({ action }: { action: Action }) {
  const { t } = useLingui()
  const text = (written: string) => (written ? <Written>{written}</Written> : undefined)
  return (
    <Card title={t`Ter plaatse`}>
      <DefinitionList
        facts={[
          { term: t`Briefing`, value: text(action.briefing) },
          { term: t`Veiligheid`, value: text(action.safety) },
          { term: t`Wanneer stoppen we?`, value: text(action.stopRule) },
        ]}
      />
    </Card>
  )
}

/** Who goes along, and for which part of the day. */
export function CrewCard({ action }: { action: Action }) {
  const { t } = useLingui()
  const part = (member: Action['crew'][number]) => {
    if (member.byDay && member.byEvening) return t`overdag en avond`
    return member.byDay ? t`overdag` : t`avond`
  }
  return (
    <Card title={t`Wie gaat mee`} actions={<Link href={`/acties/${action.id}/mensen`}>{t`Mensen`}</Link>}>
      {action.crew.length === 0 ? (
        <p className="wh-partner__none">
          <Trans>Er is nog niemand gekozen.</Trans>
        </p>
      ) : (
        <ul className="wh-people">
          {action.crew.map((member) => (
            <li key={member.person.id}>
              {member.person.name} <span className="wh-action-line__small">{part(member)}</span>
            </li>
          ))}
        </ul>
      )}
    </Card>
  )
}

const Written = ({ children }: { children: ReactNode }) => <span className="wh-written-text">{children}</span>
