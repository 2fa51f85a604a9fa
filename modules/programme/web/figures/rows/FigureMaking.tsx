import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { DefinitionList } from '#design/definition-list.tsx'
import { Disclosure } from '#design/disclosure.tsx'
import { useWord } from '#platform/web/language.ts'
import type { Figure } from '../../../contract.ts'
import { measuresQuery } from '../figure-queries.ts'

/** How a figure is made: its formula in sight, and the record of its measure folded away. */
export function FigureMaking({ figure: { formula, measure: key } }: { figure: Figure }) {
  const { t } = useLingui()
  const word = useWord()
  const measure = useQuery(measuresQuery).data?.measures.find((one) => one.key === key)
  return (
    <div className="wh-making">
      {formula ? (
        <p className="wh-making__formula">
          <Trans>
            <strong>Zo berekend:</strong> {word(formula)}
          </Trans>
        </p>
      ) : null}
      {measure ? (
        <Disclosure summary={t`Zo is dit cijfer gemaakt`}>
          <DefinitionList
            facts={[
              { term: t`Maat`, value: word(measure.name) },
              { term: t`Wat de maat telt`, value: word(measure.definition) },
              { term: t`Teller`, value: word(measure.numerator) },
              { term: t`Noemer`, value: word(measure.denominator) },
              { term: t`Bron`, value: word(measure.sourceSystem) },
              { term: t`Wat ontbreekt`, value: word(measure.knownMissing) },
              { term: t`Wie ervoor instaat`, value: word(measure.owner) },
              { term: t`Hoe actueel`, value: word(measure.freshness) },
              { term: t`View in de database`, value: <code>{measure.view}</code> },
            ]}
          />
        </Disclosure>
      ) : null}
    </div>
  )
}
