import { useWord } from '#platform/web/language.ts'
import { changesIn, type Scenario } from '../../contract.ts'

/** What a scenario changes, in sentences. */
export function ChangeList({ scenario: { base, changes } }: { scenario: Pick<Scenario, 'base' | 'changes'> }) {
  const word = useWord()
  return (
    <ul className="wh-whatif__sentences">
      {changesIn(base, changes).map((line) => (
        <li key={line.nl}>{word(line)}</li>
      ))}
    </ul>
  )
}
