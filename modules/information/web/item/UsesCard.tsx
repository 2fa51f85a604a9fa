import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { Button } from '#design/button.tsx'
import { Card } from '#design/card.tsx'
import { DataTable } from '#design/data-table.tsx'
import { DateField } from '#design/date-field.tsx'
import { EmptyState } from '#design/empty-state.tsx'
import { FieldRow } from '#design/fieldset.tsx'
import { NumberField } from '#design/number-field.tsx'
import { SelectField } from '#design/select-field.tsx'
import { dayInAmsterdam } from '#platform/contract/calendar.ts'
import { capital } from '#platform/contract/words.ts'
import { api } from '#platform/web/api.ts'
import { useChoices } from '#platform/web/choices.ts'
import { useFormat } from '#platform/web/format.ts'
import { useWord } from '#platform/web/language.ts'
import { usePageForm } from '#platform/web/page-form.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import { useMay } from '#platform/web/session.ts'
import { wayWords } from '../../contract/words.ts'
import { type Item, RecordUse } from '../../contract.ts'
import { groupsQuery } from '../information-queries.ts'
import { useKeepAnswer } from './keep-item.ts'

/** Where a text was used, and the few fields with which one more use is written down. */
export function UsesCard({ item }: { item: Item }) {
  const { t } = useLingui()
  const word = useWord()
  const format = useFormat()
  const mayRecord = useMay('information.record-use')
  const year = (item.uses[0]?.usedOn ?? dayInAmsterdam(new Date())).slice(0, 4)
  return (
    <Card title={t`Gebruikt`}>
      {mayRecord && item.state === 'in-use' ? <RecordUseForm item={item} /> : null}
      <DataTable
        caption={t`Gebruikt`}
        rows={item.uses}
        rowKey={({ id }) => id}
        empty={
          <EmptyState title={t`Nog niet gebruikt`}>
            <Trans>Zodra iemand de tekst gebruikt, staat hier waar en hoeveel mensen dat bereikte.</Trans>
          </EmptyState>
        }
        columns={[
          { key: 'day', header: t`Dag`, cell: (use) => format.date(use.usedOn) },
          { key: 'way', header: t`Waar`, cell: (use) => capital(word(wayWords[use.way])) },
          { key: 'reached', header: t`Bereikt`, align: 'end', cell: (use) => format.number(use.reached) },
          { key: 'group', header: t`Groep`, cell: (use) => use.group ?? '–' },
          { key: 'version', header: t`Versie`, align: 'end', cell: (use) => use.version },
        ]}
      />
      {item.uses.length > 0 ? (
        <p className="wh-record-use__export">
          <a className="utrecht-link utrecht-link--html-a" href={`/api/v1/information-uses?year=${year}`} download>
            <Trans>Alles van {year} als spreadsheet (CSV)</Trans>
          </a>
        </p>
      ) : null}
    </Card>
  )
}

const begin = { way: 'talk', usedOn: '', reached: '1', groupId: '' }

function RecordUseForm({ item }: { item: Item }) {
  const { t } = useLingui()
  const choices = useChoices()
  const groups = useQuery(groupsQuery)
  const keep = useKeepAnswer(item.id)
  const { form, field, submit, refusal, sending } = usePageForm<typeof begin, RecordUse, Item>({
    schema: RecordUse,
    defaultValues: begin,
    send: (use) => api.send<Item>('POST', `/information-items/${item.id}/uses`, use),
    onSent: (answer) => {
      keep(answer)
      form.reset(begin)
    },
  })
  const open = (groups.data?.groups ?? []).filter(({ active }) => active)
  return (
    <form className="wh-record-use" aria-label={t`Gebruik vastleggen`} noValidate onSubmit={(event) => void submit(event)}>
      <FieldRow>
        <SelectField {...field('way')} label={t`Waar gebruikt?`} options={choices(wayWords)} />
        <NumberField {...field('reached')} label={t`Hoeveel mensen?`} />
      </FieldRow>
      <FieldRow>
        <DateField {...field('usedOn')} label={t`Wanneer?`} description={t`Leeg is vandaag.`} optional />
        <SelectField
          {...field('groupId')}
          label={t`Welke groep?`}
          optional
          placeholder={t`Geen`}
          options={open.map(({ id, name }) => ({ value: id, label: name }))}
        />
      </FieldRow>
      <RefusalPanel refusal={refusal} />
      <Button type="submit" look="primary" pending={sending}>{t`Gebruik vastleggen`}</Button>
    </form>
  )
}
