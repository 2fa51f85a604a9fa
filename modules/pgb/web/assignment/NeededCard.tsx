import { plural } from '@lingui/core/macro'
import { Trans, useLingui } from '@lingui/react/macro'
import { Card } from '#design/card.tsx'
import { GateList } from '#design/gate-list.tsx'
import { Link } from '#design/link.tsx'
import type { BudgetInvestigation } from '../../contract.ts'
import { type NeededCode, neededOf } from './needed-rules.ts'

/** What the law asks of the budget part before the next stages, each with the place to put it right. */
export function NeededCard({ budget }: { budget: BudgetInvestigation }) {
  const { t } = useLingui()
  const file = `/onderzoeken/${budget.id}`
  const words: Record<NeededCode, (missing: number) => { text: string; source: string; href: string }> = {
    assignment: () => ({
      text: t`Voor het onderzoek begint: de opdracht van MO staat vast.`,
      source: t`Wmo 2015 art. 2.3.9; afspraak met MO`,
      href: '#opdracht',
    }),
    'safety-asked': (missing) => ({
      text:
        missing > 1
          ? t`Voor het horen: van ${missing} cliënten is nog niet beoordeeld of zij veilig zijn.`
          : t`Voor het horen: er is beoordeeld of de cliënt veilig is.`,
      source: t`Awb art. 3:4; Wmo 2015 art. 2.3.9`,
      href: `${file}/pgb/veilig`,
    }),
    'safety-steps': (missing) => ({
      text:
        missing > 0
          ? t`Voor het afsluiten: ${plural(missing, { one: '# stap om veilig te stellen staat open.', other: '# stappen om veilig te stellen staan open.' })}`
          : t`Voor het afsluiten: geen open stappen om veilig te stellen.`,
      source: t`Awb art. 3:4`,
      href: `${file}/pgb/veilig`,
    }),
    results: (missing) => ({
      text:
        missing > 0
          ? t`Voor het afsluiten: ${plural(missing, { one: '# cliënt heeft nog geen resultaat.', other: '# cliënten hebben nog geen resultaat.' })}`
          : t`Voor het afsluiten: elke cliënt heeft een resultaat.`,
      source: t`Awb art. 3:46`,
      href: `${file}/pgb/clienten`,
    }),
    suspension: () => ({
      text: t`Voor het afsluiten: er loopt geen opschorting.`,
      source: t`Uitvoeringsregeling Wmo 2015 art. 2b`,
      href: `${file}/pgb/opschorten`,
    }),
  }
  return (
    <Card title={t`Wat nog nodig is`}>
      <GateList gates={neededOf(budget).map(({ code, met, missing }) => ({ id: code, met, ...words[code](missing) }))} />
      <p>
        <Link href={file}>
          <Trans>Alle voorwaarden en stappen staan in het dossier</Trans>
        </Link>
      </p>
    </Card>
  )
}
