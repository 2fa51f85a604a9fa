import { Trans, useLingui } from '@lingui/react/macro'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { Button, ButtonGroup, LinkButton } from '#design/button.tsx'
import { Card } from '#design/card.tsx'
import { ConfirmDialog, Dialog } from '#design/dialog.tsx'
import { Link } from '#design/link.tsx'
import { api } from '#platform/web/api.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import { useMay, useSession } from '#platform/web/session.ts'
import type { Agreement } from '../../contract.ts'
import { EndAgreementForm, PutInForceForm, RenewForm } from './AgreementStepForms.tsx'
import { useSharingCommand } from './use-sharing-command.ts'

type Step = 'put-in-force' | 'end' | 'renew' | 'discard'

/** What the reader can do with an agreement now, the next step first. */
export function AgreementSteps({ agreement }: { agreement: Agreement }) {
  const { t } = useLingui()
  const mayKeep = useMay('privacy.keep-partners')
  const [step, setStep] = useState<Step>()
  const close = () => setStep(undefined)
  if (!mayKeep) return null

  const title = agreement.state === 'draft' ? t`Dit concept` : t`Wat u kunt doen`
  return (
    <Card title={title} look="marked">
      {agreement.state === 'draft' ? (
        <DraftSteps agreement={agreement} onStep={setStep} />
      ) : (
        <LaterSteps agreement={agreement} onStep={setStep} />
      )}
      <Dialog open={step === 'put-in-force'} title={t`Van kracht maken`} onClose={close}>
        <PutInForceForm agreement={agreement} onDone={close} />
      </Dialog>
      <Dialog open={step === 'end'} title={t`Afspraak beëindigen`} onClose={close}>
        <EndAgreementForm agreement={agreement} onDone={close} />
      </Dialog>
      <Dialog open={step === 'renew'} title={t`Afspraak vernieuwen`} onClose={close}>
        <RenewForm agreement={agreement} onDone={close} />
      </Dialog>
      <Discard agreement={agreement} open={step === 'discard'} onClose={close} />
    </Card>
  )
}

interface StepsProps {
  agreement: Agreement
  onStep: (step: Step) => void
}

function DraftSteps({ agreement, onStep }: StepsProps) {
  const { t } = useLingui()
  const mayPut = useMay('privacy.put-in-force')
  const isOwn = useSession()?.account?.id === agreement.draftedBy.id
  return (
    <>
      <p>
        {mayPut && !isOwn ? (
          <Trans>Klopt het, en is er een DPIA? Maak de afspraak dan van kracht. Daarna verandert er niets meer aan.</Trans>
        ) : (
          <Trans>Wacht op een privacy officer die dit niet zelf schreef. Tot die tijd mag er niets worden gedeeld.</Trans>
        )}
      </p>
      <ButtonGroup>
        {mayPut && !isOwn ? <Button look="primary" small onClick={() => onStep('put-in-force')}>{t`Van kracht maken`}</Button> : null}
        <LinkButton small href={`/partners/afspraken/${agreement.id}/bewerken`}>{t`Bewerken`}</LinkButton>
        <Button look="subtle" small onClick={() => onStep('discard')}>{t`Weggooien`}</Button>
      </ButtonGroup>
    </>
  )
}

function LaterSteps({ agreement: { state, standing, renewal }, onStep }: StepsProps) {
  const { t } = useLingui()
  const renewed = renewal && renewal.standing !== 'ended'
  return (
    <>
      <p>
        {renewed ? (
          <Link href={`/partners/afspraken/${renewal.id}`}>{t`Er is een vernieuwing: ${renewal.reference}`}</Link>
        ) : (
          <Trans>Vernieuwen maakt een concept met dezelfde inhoud en een nieuwe periode. Wat van kracht was, verandert niet.</Trans>
        )}
      </p>
      <ButtonGroup>
        {renewed ? null : (
          <Button look={standing === 'in-force' || standing === 'coming' ? 'secondary' : 'primary'} small onClick={() => onStep('renew')}>
            {t`Vernieuwen`}
          </Button>
        )}
        {state === 'in-force' && standing !== 'lapsed' ? (
          <Button look="subtle" small onClick={() => onStep('end')}>{t`Beëindigen`}</Button>
        ) : null}
      </ButtonGroup>
    </>
  )
}

function Discard({ agreement, open, onClose }: { agreement: Agreement; open: boolean; onClose: () => void }) {
  const { t } = useLingui()
  const navigate = useNavigate()
  const discard = useSharingCommand(
    () => api.send('DELETE', `/sharing-agreements/${agreement.id}`),
    () => navigate({ to: '/partners/afspraken' }),
  )
  return (
    <ConfirmDialog
      open={open}
      title={t`Concept ${agreement.reference} weggooien?`}
      confirm={t`Weggooien`}
      danger
      pending={discard.isPending}
      onConfirm={() => discard.mutate()}
      onClose={onClose}
    >
      <p>
        <Trans>Het concept is daarna niet terug te halen.</Trans>
      </p>
      <RefusalPanel refusal={discard.error} />
    </ConfirmDialog>
  )
}
