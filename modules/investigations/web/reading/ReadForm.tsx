import { Trans, useLingui } from '@lingui/react/macro'
import { use } from 'react'
import { z } from 'zod'
import { RadioGroup } from '#design/choices.tsx'
import { Navigate } from '#design/link.tsx'
import { TextArea } from '#design/text-area.tsx'
import { ReadAdvice } from '../../contract.ts'
import { useOpenFile } from '../file/file-context.ts'
import { FileForm } from '../forms/FileForm.tsx'
import { useFileForm } from '../forms/use-file-form.ts'

const Form = ReadAdvice.omit({ agrees: true }).extend({ judgement: z.enum(['agree', 'return']) })

/** Agree, and the advice goes to the manager; or return it to the author with what has to be better. */
export function ReadForm() {
  const { t } = useLingui()
  const go = use(Navigate)
  const { file } = useOpenFile()
  const form = useFileForm({
    name: 'advice.reading',
    schema: Form,
    start: { judgement: '', note: '' },
    to: ['POST', 'advice/reading'],
    shape: ({ judgement, note }) => ({ agrees: judgement === 'agree', note }),
    onSaved: () => go(`/onderzoeken/${file.id}`),
  })
  const judgement = form.form.watch('judgement')
  return (
    <FileForm form={form} save={judgement === 'return' ? t`Terugsturen` : t`Oordeel vastleggen`}>
      <RadioGroup
        {...form.field('judgement')}
        label={t`Wat vindt u?`}
        options={[
          { value: 'agree', label: t`Akkoord`, description: t`Het advies gaat naar de manager.` },
          { value: 'return', label: t`Terug naar de schrijver`, description: t`Met wat er beter moet.` },
        ]}
      />
      <TextArea
        {...form.field('note')}
        label={judgement === 'return' ? t`Wat moet er beter?` : t`Opmerking`}
        optional={judgement !== 'return'}
        rows={4}
      />
      <p className="wh-soft">
        <Trans>Uw naam komt bij het advies te staan.</Trans>
      </p>
    </FileForm>
  )
}
