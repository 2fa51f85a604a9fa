import { useLingui } from '@lingui/react/macro'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Button, ButtonGroup } from '#design/button.tsx'
import { Card } from '#design/card.tsx'
import { Disclosure } from '#design/disclosure.tsx'
import { FormErrorSummary } from '#design/form-error-summary.tsx'
import { LoadingState } from '#design/loading-state.tsx'
import { TextArea } from '#design/text-area.tsx'
import { api } from '#platform/web/api.ts'
import { useFormat } from '#platform/web/format.ts'
import { usePageForm } from '#platform/web/page-form.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import { showAnswer } from '#platform/web/show-answer.ts'
import { type GlassUse, LookAtGlass } from '../../contract.ts'
import { glassUsesQuery } from '../access/access-queries.ts'
import '../investigations.css'

/** Each time that somebody broke the glass: for the privacy officer to look at, without the file. */
export function GlassUses() {
  const { t } = useLingui()
  const list = useQuery(glassUsesQuery)
  const waiting = list.data?.uses.filter(({ look }) => !look) ?? []
  const looked = list.data?.uses.filter(({ look }) => look) ?? []
  return (
    <Card title={t`Noodtoegang`}>
      {list.isError ? <RefusalPanel refusal={list.error} onRetry={() => void list.refetch()} /> : null}
      {list.isPending ? <LoadingState lines={3} /> : null}
      {list.data && waiting.length === 0 ? <p className="wh-soft">{t`Er is geen noodtoegang te bekijken.`}</p> : null}
      <div className="wh-items">
        {waiting.map((use) => (
          <article key={use.id} className="wh-item" aria-label={t`Noodtoegang van ${use.person.name} tot ${use.reference}`}>
            <UseText use={use} />
            <LookForm id={use.id} />
          </article>
        ))}
      </div>
      {looked.length > 0 ? (
        <Disclosure summary={t`Eerder bekeken`}>
          <ul className="wh-lines wh-lines--ruled">
            {looked.map((use) => (
              <li key={use.id}>
                <UseText use={use} />
              </li>
            ))}
          </ul>
        </Disclosure>
      ) : null}
    </Card>
  )
}

function UseText({ use: { person, reference, at, until, reason, look } }: { use: GlassUse }) {
  const { t } = useLingui()
  const format = useFormat()
  return (
    <>
      <div className="wh-item__head">
        <span className="wh-item__title">{person.name}</span>
        <span className="wh-soft">{t`dossier ${reference}, ${format.moment(at)}, te lezen tot en met ${format.date(until)}`}</span>
      </div>
      <p className="wh-item__text">{reason}</p>
      {look ? <p className="wh-soft">{t`${look.by.name}, ${format.date(look.at)}: ${look.note}`}</p> : null}
    </>
  )
}

function LookForm({ id }: { id: string }) {
  const { t } = useLingui()
  const queries = useQueryClient()
  const { field, submit, errors, attempt, refusal, sending } = usePageForm({
    schema: LookAtGlass,
    defaultValues: { note: '' },
    send: (typed) => api.send<{ uses: GlassUse[] }>('PUT', `/broken-glass/${id}/look`, typed),
    onSent: (answer) => {
      showAnswer(queries, glassUsesQuery.queryKey, answer)
    },
  })
  return (
    <form className="wh-form" noValidate onSubmit={(event) => void submit(event)}>
      <FormErrorSummary errors={errors} attempt={attempt} />
      <TextArea {...field('note')} id={`note-${id}`} label={t`Wat kwam eruit?`} rows={2} />
      <RefusalPanel refusal={refusal} />
      <ButtonGroup>
        <Button type="submit" look="primary" small pending={sending}>{t`Aantekening bewaren`}</Button>
      </ButtonGroup>
    </form>
  )
}
