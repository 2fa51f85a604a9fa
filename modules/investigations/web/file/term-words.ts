import { useLingui } from '@lingui/react/macro'

/** What each term on a file is called; the key is that of the legal parameter. */
export function useTermWords(): Readonly<Record<string, string>> {
  const { t } = useLingui()
  return {
    'third-party-answer': t`Antwoord van derde`,
    'statement-correction': t`Verslag verbeteren`,
    'prosecutor-answer': t`Antwoord Openbaar Ministerie`,
    'fine-decision-after-report': t`Besluit over de boete`,
    'recovery-after-usable-signal': t`Zes maanden na het signaal`,
    objection: t`Bezwaar maken`,
    'objection-decision': t`Beslissen op bezwaar`,
  }
}
