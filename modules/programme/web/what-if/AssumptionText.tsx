import { useWord } from '#platform/web/language.ts'
import { assumptionsOf, type ScenarioBase } from '../../contract.ts'

/** Where every number comes from and what the model does not know, in full. */
export function AssumptionText({ base }: { base: ScenarioBase }) {
  const word = useWord()
  return (
    <div className="wh-whatif__assumptions">
      {assumptionsOf(base).map(({ about, lines }) => (
        <section key={about.nl}>
          <h3 className="utrecht-heading-3">{word(about)}</h3>
          <ul>
            {lines.map((line) => (
              <li key={line.nl}>{word(line)}</li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}
