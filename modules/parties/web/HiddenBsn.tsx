import { useLingui } from '@lingui/react/macro'
import { useMutation } from '@tanstack/react-query'
import { useEffect } from 'react'
import { Button } from '#design/button.tsx'
import { api } from '#platform/web/api.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import type { ShownBsn } from '../contract.ts'

const A_MINUTE = 60_000

/** The last four digits, and the whole number only when somebody asks: a screen is read by who passes by too. The server remembers each look. */
export function HiddenBsn({ personId, ending }: { personId: string; ending: string }) {
  const { t } = useLingui()
  const { data, reset, mutate, error, isPending } = useMutation({
    mutationFn: () => api.send<ShownBsn>('POST', `/parties/people/${encodeURIComponent(personId)}/bsn-showing`),
    gcTime: 0,
  })
  const bsn = data?.bsn

  useEffect(() => {
    if (!bsn) return
    const hiding = setTimeout(reset, A_MINUTE)
    return () => clearTimeout(hiding)
  }, [bsn, reset])

  return (
    <>
      <span className="wh-number">{bsn ?? `•••••${ending}`}</span>{' '}
      <Button
        small
        look="subtle"
        pending={isPending}
        aria-expanded={Boolean(bsn)}
        aria-label={bsn ? t`Verberg BSN` : t`Toon BSN`}
        onClick={() => (bsn ? reset() : mutate())}
      >
        {bsn ? t`Verberg` : t`Toon`}
      </Button>
      {bsn ? <Button small aria-label={t`Kopieer BSN`} onClick={() => void navigator.clipboard.writeText(bsn)}>{t`Kopieer`}</Button> : null}
      <RefusalPanel refusal={error} />
    </>
  )
}
