import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { Button } from '#design/button.tsx'
import { Card } from '#design/card.tsx'
import { api } from '#platform/web/api.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import type { OwnMail } from '../../contract.ts'
import { ownMailQuery, useStaffCommand } from '../staff-queries.ts'

/** Whether I am mailed when something waits; the message itself stands in the app either way. */
export function OwnMailCard() {
  const { t } = useLingui()
  const mail = useQuery(ownMailQuery)
  const choose = useStaffCommand((wanted: boolean) => api.send('PUT', '/own-mail', { wanted }))
  if (mail.isError) return <RefusalPanel refusal={mail.error} onRetry={() => void mail.refetch()} />
  if (!mail.data) return null

  const { address, wanted, works } = mail.data
  return (
    <Card
      title={t`Berichten per e-mail`}
      actions={
        works && address ? (
          <Button small pending={choose.isPending} onClick={() => choose.mutate(!wanted)}>
            {wanted ? t`E-mail uitzetten` : t`E-mail aanzetten`}
          </Button>
        ) : undefined
      }
    >
      <p>
        <HowItGoes mail={mail.data} />
      </p>
      <RefusalPanel refusal={choose.error} />
    </Card>
  )
}

function HowItGoes({ mail: { address, wanted, works } }: { mail: OwnMail }) {
  if (!works) return <Trans>Wederhoor stuurt hier geen e-mail. Uw berichten staan onder Berichten.</Trans>
  if (!address)
    return (
      <Trans>
        Er is geen e-mailadres van u bekend. Vraag de functioneel beheerder om het in te vullen. Uw berichten staan onder Berichten.
      </Trans>
    )
  return wanted ? (
    <Trans>
      Wacht er iets op u, dan krijgt u een e-mail op <strong>{address}</strong>. Daarin staat alleen een link, niets over personen.
    </Trans>
  ) : (
    <Trans>U krijgt geen e-mail. Uw berichten staan onder Berichten.</Trans>
  )
}
