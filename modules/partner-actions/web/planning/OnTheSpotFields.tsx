import { useLingui } from '@lingui/react/macro'
import { Fieldset } from '#design/fieldset.tsx'
import { TextArea } from '#design/text-area.tsx'
import type { FormInUse } from '#platform/web/page-form.ts'
import type { WrittenAction } from './written-action.ts'

/** What everybody who goes along must know. */
export function OnTheSpotFields({ field }: { field: FormInUse<WrittenAction>['field'] }) {
  const { t } = useLingui()
  return (
    <Fieldset legend={t`Ter plaatse`} description={t`Mag later. Het moet er staan voordat de actie klaar is voor het veld.`}>
      <TextArea
        {...field('briefing')}
        label={t`Briefing`}
        description={t`Waar en hoe laat komt u samen, wie doet wat, wie heeft de leiding?`}
        optional
        rows={5}
        maxLength={5000}
      />
      <TextArea
        {...field('safety')}
        label={t`Veiligheid`}
        description={t`Met zijn hoeveel naar binnen, wie bewaakt de tijd, wie belt u?`}
        optional
        rows={3}
        maxLength={3000}
      />
      <TextArea
        {...field('stopRule')}
        label={t`Wanneer stoppen we?`}
        description={t`Spreek af wanneer iedereen weggaat, wat er ook nog te doen is.`}
        optional
        rows={2}
        maxLength={1000}
      />
    </Fieldset>
  )
}
