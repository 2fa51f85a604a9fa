import { useLingui } from '@lingui/react/macro'
import { DefinitionList } from '#design/definition-list.tsx'
import { Disclosure } from '#design/disclosure.tsx'
import { capital } from '#platform/contract/words.ts'
import { useFormat } from '#platform/web/format.ts'
import { useWord } from '#platform/web/language.ts'
import { followedWords, resultOutcomeWords } from '../../contract/result-words.ts'
import type { AdviceResult } from '../../contract.ts'

/** What was told last; what was told before stays under it. */
export function ResultVersions({ versions: [last, ...earlier] }: { versions: readonly AdviceResult[] }) {
  const { t } = useLingui()
  if (!last) return null
  return (
    <>
      <OneVersion result={last} />
      {earlier.length > 0 ? (
        <Disclosure summary={t`Eerder verteld`}>
          {earlier.map((result) => (
            <OneVersion key={result.version} result={result} />
          ))}
        </Disclosure>
      ) : null}
    </>
  )
}

function OneVersion({ result }: { result: AdviceResult }) {
  const { t } = useLingui()
  const word = useWord()
  const format = useFormat()
  const { name } = result.by
  const when = format.moment(result.at)
  return (
    <DefinitionList
      facts={[
        { term: t`Advies`, value: capital(word(followedWords[result.followed])) },
        ...(result.outcome ? [{ term: t`Gevolg`, value: capital(word(resultOutcomeWords[result.outcome])) }] : []),
        ...(result.amount === null ? [] : [{ term: t`Bedrag`, value: format.money(result.amount) }]),
        ...(result.why ? [{ term: t`Waarom`, value: result.why }] : []),
        ...(result.registeredInSocrates === null
          ? []
          : [{ term: t`In Socrates`, value: result.registeredInSocrates ? t`Vastgelegd` : t`Niet vastgelegd` }]),
        { term: t`Verteld door`, value: t`${name}, ${when}` },
      ]}
    />
  )
}
