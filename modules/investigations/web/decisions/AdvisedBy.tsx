import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { LinkButton } from '#design/button.tsx'
import { Card } from '#design/card.tsx'
import { DefinitionList } from '#design/definition-list.tsx'
import { Link } from '#design/link.tsx'
import { useFormat } from '#platform/web/format.ts'
import { useWord } from '#platform/web/language.ts'
import { culpabilityWords } from '../../contract.ts'
import type { Advice } from '../advice/AdviceText.tsx'
import { useOpenFile } from '../file/file-context.ts'

/** Always in the same place: how many parts wait, the way to them, and who answers for the advice. */
export function AdvisedBy({ advice }: { advice: Advice }) {
  const { t } = useLingui()
  const word = useWord()
  const format = useFormat()
  const { file } = useOpenFile()
  const open = advice.parts.filter(({ decision }) => !decision)
  const mine = file.may.decide ? open.filter(({ yours }) => yours).length : 0
  return (
    <Card look="marked" title={t`In het kort`}>
      {open.length > 0 ? (
        <>
          <p>
            <Plural
              value={open.length}
              one="Over # onderdeel moet nog worden besloten."
              other="Over # onderdelen moet nog worden besloten."
            />
          </p>
          {mine === 0 ? (
            <p className="wh-soft">
              <Trans>Dat doet een andere manager met mandaat.</Trans>
            </p>
          ) : (
            <>
              {mine < open.length ? (
                <p className="wh-soft">
                  <Plural value={mine} one="Daarvan besluit u over #." other="Daarvan besluit u over #." />
                </p>
              ) : null}
              <p className="wh-next__step">
                <LinkButton look="primary" href={`/besluiten/${file.id}#uw-besluit`}>{t`Naar het besluit`}</LinkButton>
              </p>
            </>
          )}
        </>
      ) : (
        <p>
          <Trans>Over alle onderdelen is besloten.</Trans>
        </p>
      )}
      <DefinitionList
        facts={[
          { term: t`Geadviseerd door`, value: advice.author.name },
          { term: t`Meegelezen door`, value: advice.reader?.name },
          { term: t`Verzonden`, value: format.date(advice.sentAt) },
          ...(file.weighing ? [{ term: t`Verwijtbaar`, value: word(culpabilityWords[file.weighing.culpability]) }] : []),
          ...(file.weighing?.disadvantageCents ? [{ term: t`Benadeling`, value: format.money(file.weighing.disadvantageCents) }] : []),
        ]}
      />
      {advice.readerNote ? <p className="wh-soft wh-next__back">{t`De meelezer merkte op: ${advice.readerNote}`}</p> : null}
      <p className="wh-next__back">
        <Link href={`/onderzoeken/${file.id}`}>{t`Het hele dossier`}</Link>
      </p>
    </Card>
  )
}
