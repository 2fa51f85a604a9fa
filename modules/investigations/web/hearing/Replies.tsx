import { Trans, useLingui } from '@lingui/react/macro'
import { DateField } from '#design/date-field.tsx'
import { StatusBadge } from '#design/status-badge.tsx'
import { TextArea } from '#design/text-area.tsx'
import { useFormat } from '#platform/web/format.ts'
import { RecordReply } from '../../contract.ts'
import { canNow } from '../file/acts.ts'
import { useOpenFile } from '../file/file-context.ts'
import { FindingText } from '../findings/FindingText.tsx'
import { type Finding, standing } from '../findings/standing.ts'
import { Adding } from '../forms/Adding.tsx'
import { FileForm } from '../forms/FileForm.tsx'
import { today } from '../forms/today.ts'
import { useFileForm } from '../forms/use-file-form.ts'

/** Finding by finding: what was put to the person, what they said, and how that was weighed. */
export function Replies() {
  const { t } = useLingui()
  const { file } = useOpenFile()
  const findings = standing(file.findings)
  const weighed = findings.filter((finding) => finding.weighed).length
  if (findings.length === 0) return null
  return (
    <section aria-labelledby="reacties" className="wh-block">
      <div className="wh-item__head">
        <h3 id="reacties" tabIndex={-1} className="wh-sub">{t`Reactie per bevinding`}</h3>
        <StatusBadge tone={weighed === findings.length ? 'safe' : 'neutral'}>
          <Trans>
            {weighed} van {findings.length} voorgelegd en gewogen
          </Trans>
        </StatusBadge>
      </div>
      <ul className="wh-replies">
        {findings.map((finding) => (
          <OneReply key={finding.id} finding={finding} />
        ))}
      </ul>
    </section>
  )
}

function OneReply({ finding }: { finding: Finding }) {
  const { t } = useLingui()
  const format = useFormat()
  const { file } = useOpenFile()
  return (
    <li className="wh-reply">
      <div>
        <FindingText finding={finding} withSide />
      </div>
      <div>
        {finding.weighed ? (
          <dl className="wh-pairs">
            <dt>{t`De betrokkene, ${format.date(finding.putOn)}`}</dt>
            <dd>{finding.reply}</dd>
            <dt>{t`Hoe dit is gewogen`}</dt>
            <dd>{finding.weighed}</dd>
          </dl>
        ) : (
          <p className="wh-soft">{t`Nog niet voorgelegd.`}</p>
        )}
        {canNow(file, 'finding.answered') ? (
          <Adding
            label={finding.weighed ? t`Wijzigen` : t`Reactie en weging opschrijven`}
            about={finding.content}
            form={`hearing.reply.${finding.id}`}
            look={finding.weighed ? 'subtle' : 'secondary'}
          >
            {(close) => <ReplyForm finding={finding} onDone={close} />}
          </Adding>
        ) : null}
      </div>
    </li>
  )
}

function ReplyForm({ finding, onDone }: { finding: Finding; onDone: () => void }) {
  const { t } = useLingui()
  const form = useFileForm({
    name: `hearing.reply.${finding.id}`,
    schema: RecordReply,
    start: { putOn: finding.putOn ?? today(), reply: finding.reply ?? '', weighed: finding.weighed ?? '' },
    to: ['PUT', `findings/${finding.id}/reply`],
    onSaved: onDone,
  })
  return (
    <FileForm form={form} save={t`Bewaren`} onCancel={onDone}>
      <DateField {...form.field('putOn')} label={t`Voorgelegd op`} />
      <TextArea {...form.field('reply')} label={t`Wat zei de betrokkene hierover?`} rows={2} />
      <TextArea {...form.field('weighed')} label={t`Hoe weegt u dit?`} description={t`Blijft de bevinding staan, en waarom?`} rows={2} />
    </FileForm>
  )
}
