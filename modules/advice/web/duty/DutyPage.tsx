import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Button, ButtonGroup } from '#design/button.tsx'
import { PageHeading } from '#design/page-heading.tsx'
import { SelectField } from '#design/select-field.tsx'
import { addDays } from '#platform/contract/calendar.ts'
import { useChoices } from '#platform/web/choices.ts'
import { useMunicipalityChoices } from '#platform/web/municipalities.ts'
import { usePageTitle } from '#platform/web/page-title.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import { useMay } from '#platform/web/session.ts'
import { questionKindWords } from '../../contract/words.ts'
import type { QuestionKind } from '../../contract.ts'
import { ChangeDutyForm } from './ChangeDutyForm.tsx'
import { DutyWeekList } from './DutyWeekList.tsx'
import { dutyWeekQuery } from './duty-queries.ts'
import { OnDutyNow } from './OnDutyNow.tsx'
import { PlanDutyForm } from './PlanDutyForm.tsx'
import { ReachForm } from './ReachForm.tsx'
import '../advice.css'

/** Who is on duty at the desk this week; the specialist swaps, the coordinator plans. */
export function DutyPage() {
  const { t } = useLingui()
  const choices = useChoices()
  const municipalities = useMunicipalityChoices()
  const [municipality, setMunicipality] = useState(municipalities[0]?.value)
  const [kind, setKind] = useState<QuestionKind>('livelihood-application')
  const [day, setDay] = useState<string>()
  const week = useQuery(dutyWeekQuery(kind, municipality, day))
  const mayKeepReach = useMay('advice.keep-own-reach')
  const monday = week.data?.days[0]?.day
  const desk = { kind, municipality }
  usePageTitle(t`Dienst aan de adviesdesk`)
  return (
    <>
      <PageHeading title={t`Dienst aan de adviesdesk`} trail={[{ label: t`Advies`, href: '/advies' }]} />
      <div className="wh-stack">
        <OnDutyNow {...desk} here />
        <div className="wh-desks">
          <SelectField
            name="kind"
            label={t`Soort vraag`}
            width="medium"
            value={kind}
            options={choices(questionKindWords)}
            onChange={(event) => setKind(event.target.value as QuestionKind)}
          />
          {municipalities.length > 0 ? (
            <SelectField
              name="of"
              label={t`Gemeente`}
              value={municipality}
              options={municipalities}
              onChange={(event) => setMunicipality(event.target.value)}
            />
          ) : null}
        </div>
        <ButtonGroup>
          <Button disabled={!monday} onClick={() => monday && setDay(addDays(monday, -7))}>{t`Vorige week`}</Button>
          <Button look="subtle" onClick={() => setDay(undefined)}>{t`Deze week`}</Button>
          <Button disabled={!monday} onClick={() => monday && setDay(addDays(monday, 7))}>{t`Volgende week`}</Button>
        </ButtonGroup>
        {week.isError ? <RefusalPanel refusal={week.error} onRetry={() => void week.refetch()} /> : null}
        {week.isPending ? (
          <p>
            <Trans>De week wordt geladen.</Trans>
          </p>
        ) : null}
        {week.data ? <DutyWeekList week={week.data} /> : null}
        {week.data?.mayChange ? <ChangeDutyForm {...desk} week={week.data} /> : null}
        {week.data && mayKeepReach ? <ReachForm reach={week.data.myReach} /> : null}
        {week.data?.mayPlan ? <PlanDutyForm key={`${kind} ${municipality} ${monday}`} {...desk} week={week.data} /> : null}
      </div>
    </>
  )
}
