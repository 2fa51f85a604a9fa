import { Trans, useLingui } from '@lingui/react/macro'
import { Alert } from '#design/alert.tsx'
import { DateField } from '#design/date-field.tsx'
import { TextArea } from '#design/text-area.tsx'
import { useFormat } from '#platform/web/format.ts'
import { DecideAccess, type FileAccess, type Grant } from '../../contract.ts'
import { Adding } from '../forms/Adding.tsx'
import { FileForm } from '../forms/FileForm.tsx'
import { useFileForm } from '../forms/use-file-form.ts'

/** Who asks to read the file, for the lead and the coordinator to decide. */
export function AccessRequests({ access }: { access: FileAccess }) {
  const { t } = useLingui()
  const asked = access.grants.filter(({ state }) => state === 'asked')
  if (asked.length === 0 || access.seal) return null
  return (
    <div id="vragen-om-toegang" tabIndex={-1} className="wh-block">
      <h3 className="wh-sub">{t`Vragen om toegang`}</h3>
      <div className="wh-items">
        {asked.map((request) => (
          <OneRequest key={request.id} request={request} mayGive={access.may.give} />
        ))}
      </div>
    </div>
  )
}

function OneRequest({ request, mayGive }: { request: Grant; mayGive: boolean }) {
  const { t } = useLingui()
  const format = useFormat()
  const { id, person, unit, reason, requestedAt, askedUntil, crosses } = request
  return (
    <article className="wh-item" aria-label={t`Vraag van ${person.name}`}>
      <div className="wh-item__head">
        <span className="wh-item__title">{person.name}</span>
        <span className="wh-soft">
          {unit ? `${unit}, ` : null}
          {t`gevraagd op ${format.date(requestedAt)}, tot en met ${format.date(askedUntil)}`}
        </span>
      </div>
      <p className="wh-item__text">{reason}</p>
      {crosses ? (
        <Alert kind="warning" title={t`Deze collega werkt voor een andere wet`}>
          <Trans>Toelaten kan pas als delen met die wet is goedgekeurd. Vraag dat hieronder aan.</Trans>
        </Alert>
      ) : null}
      {mayGive ? (
        <div className="wh-item__acts">
          {crosses ? null : (
            <Adding label={t`Toestaan`} about={person.name} form={`access.grant.${id}`} look="primary">
              {(close) => <GrantForm request={request} onDone={close} />}
            </Adding>
          )}
          <Adding label={t`Weigeren`} about={person.name} form={`access.refuse.${id}`}>
            {(close) => <RefuseForm id={id} onDone={close} />}
          </Adding>
        </div>
      ) : null}
    </article>
  )
}

function GrantForm({ request: { id, askedUntil }, onDone }: { request: Grant; onDone: () => void }) {
  const { t } = useLingui()
  const form = useFileForm({
    name: `access.grant.${id}`,
    schema: DecideAccess,
    start: { granted: true, until: askedUntil, reason: '' },
    to: ['PUT', `access/${id}/decision`],
    onSaved: onDone,
  })
  return (
    <FileForm form={form} save={t`Toegang geven`} onCancel={onDone}>
      <DateField
        {...form.field('until')}
        label={t`Tot en met`}
        description={t`U kunt een eerdere dag kiezen. Daarna stopt de toegang vanzelf. Deze collega kan lezen en niets wijzigen.`}
      />
    </FileForm>
  )
}

function RefuseForm({ id, onDone }: { id: string; onDone: () => void }) {
  const { t } = useLingui()
  const form = useFileForm({
    name: `access.refuse.${id}`,
    schema: DecideAccess,
    start: { granted: false, reason: '' },
    to: ['PUT', `access/${id}/decision`],
    onSaved: onDone,
  })
  return (
    <FileForm form={form} save={t`Toegang weigeren`} onCancel={onDone}>
      <TextArea {...form.field('reason')} label={t`Waarom niet?`} description={t`De vrager leest dit.`} rows={2} />
    </FileForm>
  )
}
