import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { Button, LinkButton } from '#design/button.tsx'
import { Link } from '#design/link.tsx'
import { useFieldWork } from './field-work.ts'
import { SignInAgain } from './SignInAgain.tsx'
import { isHeld } from './send-rules.ts'
import { useConnection } from './use-connection.ts'

/** Always in sight: whether there is a connection and what stands only here; and one tap to the rules. */
export function StatusBar() {
  const { t } = useLingui()
  const { open, sending, blurred, setBlurred, lock } = useFieldWork()
  const at = `/veld/${open.kept.actionId}`
  return (
    <>
      <div className="wh-veld-status">
        <Link href={`${at}?deel=verzenden`} className="wh-veld-status__link">
          <Connection />
          <Waiting />
        </Link>
      </div>
      <div className="wh-veld-bar">
        <LinkButton small href={`${at}?deel=regels`}>{t`Stopregel`}</LinkButton>
        <Button small aria-pressed={blurred} onClick={() => setBlurred(!blurred)}>
          {blurred ? t`Wazig: aan` : t`Wazig: uit`}
        </Button>
        <Button small onClick={lock}>{t`Vergrendelen`}</Button>
      </div>
      {sending.end === 'sign-in' ? <SignInAgain actionId={open.kept.actionId} /> : null}
    </>
  )
}

function Connection() {
  const isOnline = useConnection()
  return (
    <span className="wh-veld-status__line" role="status">
      <span className="wh-veld-status__mark" data-online={isOnline || undefined} aria-hidden="true" />
      <strong>{isOnline ? <Trans>Verbonden</Trans> : <Trans>Geen verbinding</Trans>}</strong>
    </span>
  )
}

function Waiting() {
  const { contents, sending } = useFieldWork()
  const held = contents.entries.filter(isHeld).length
  const waiting = contents.entries.length - held
  const unsaved = contents.drafts.size
  if (sending.busy && waiting > 0)
    return (
      <span>
        <Trans>Bezig met verzenden…</Trans>
      </span>
    )
  if (held > 0)
    return (
      <span>
        <Plural value={held} one="# vraagt uw keuze" other="# vragen uw keuze" />
      </span>
    )
  if (waiting > 0)
    return (
      <span>
        <Plural value={waiting} one="# wacht op verzending" other="# wachten op verzending" />
      </span>
    )
  // What was typed and not saved goes nowhere by itself.
  if (unsaved > 0)
    return (
      <span>
        <Trans>{unsaved} niet bewaard</Trans>
      </span>
    )
  return (
    <span>
      <Trans>Alles is verzonden</Trans>
    </span>
  )
}
