import { Trans } from '@lingui/react/macro'
import { Link } from '#design/link.tsx'
import { useWord } from '#platform/web/language.ts'
import { type Dashboard, versionStateWords } from '../../../contract.ts'

/** Which programme the year is held against, and how far that programme is. */
export function ProgrammeLine({ dashboard: { programme, year } }: { dashboard: Dashboard }) {
  const word = useWord()
  if (!programme) return <Trans>Wat er gebeurde met de meldingen die in {year} binnenkwamen. Elk getal kunt u openen.</Trans>

  return (
    <Trans>
      <Link href={`/programma/${programme.id}`} lang="nl">
        {programme.title}
      </Link>
      , {word(versionStateWords[programme.state])}. Elk getal kunt u openen.
    </Trans>
  )
}
