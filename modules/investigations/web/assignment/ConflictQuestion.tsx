import { Trans, useLingui } from '@lingui/react/macro'
import { z } from 'zod'
import { RadioGroup } from '#design/choices.tsx'
import { TextArea } from '#design/text-area.tsx'
import { type ConflictMoment, DeclareConflict } from '../../contract.ts'
import { useOpenFile } from '../file/file-context.ts'
import { FileForm } from '../forms/FileForm.tsx'
import { useFileForm } from '../forms/use-file-form.ts'

const Answer = DeclareConflict.omit({ knows: true }).extend({ answer: z.enum(['no', 'yes']) })

/** "Do you know this person or provider?" (Awb 2:4): asked before anybody works on, reads or decides; a yes closes the file to them. */
export function ConflictQuestion({ moment }: { moment: ConflictMoment }) {
  const Heading = moment === 'assignment' ? 'h3' : 'h2'
  const { t } = useLingui()
  const { file } = useOpenFile()
  const form = useFileForm({
    name: `conflict.${moment}`,
    schema: Answer,
    start: { moment, answer: '', explanation: '' },
    to: ['POST', 'conflict-declarations'],
    shape: ({ answer, ...rest }) => ({ ...rest, knows: answer === 'yes' }),
  })
  const answer = form.form.watch('answer')
  const name = file.subject?.name
  return (
    <section className="wh-ask" aria-labelledby="bekend-vraag">
      <Heading id="bekend-vraag" className="wh-sub">
        {name ? t`Kent u ${name}, of de zorgaanbieder in dit dossier?` : t`Kent u de betrokkene, of de zorgaanbieder in dit dossier?`}
      </Heading>
      <p>
        <Trans>
          Bijvoorbeeld als familie, vriend, buur, oud-collega of zakelijk. Wie de betrokkene kent, werkt niet aan het dossier (Awb art.
          2:4).
        </Trans>
      </p>
      <FileForm form={form} save={t`Antwoord vastleggen`}>
        <RadioGroup
          {...form.field('answer')}
          label={t`Uw antwoord`}
          options={[
            { value: 'no', label: t`Nee, ik ken hen niet` },
            { value: 'yes', label: t`Ja`, description: t`Het dossier sluit dan voor u. Een ander neemt het over.` },
          ]}
        />
        {answer === 'yes' ? <TextArea {...form.field('explanation')} label={t`Toelichting`} rows={2} optional /> : null}
      </FileForm>
    </section>
  )
}
