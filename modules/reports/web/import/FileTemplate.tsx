import { Trans, useLingui } from '@lingui/react/macro'
import { Button, ButtonGroup } from '#design/button.tsx'
import { Card } from '#design/card.tsx'
import { Disclosure } from '#design/disclosure.tsx'
import type { WordList } from '#platform/contract/words.ts'
import { saveAsFile, writeCsv } from '#platform/web/csv-file.ts'
import { useWord } from '#platform/web/language.ts'
import { channelWords, importColumns, schemeWords, sourceOrganisationKindWords, sourceWords } from '../../contract.ts'

/** What the file must look like: the columns, the allowed words, and an empty file to begin with. */
export function FileTemplate() {
  const { t } = useLingui()
  return (
    <Card title={t`Hoe het bestand eruitziet`}>
      <p>
        <Trans>De kolommen mogen in elke volgorde staan. Kolommen die wij niet kennen, slaan we over en noemen we.</Trans>
      </p>
      <ButtonGroup>
        <Button small onClick={() => saveAsFile(t`meldingen-voorbeeld.csv`, writeCsv([Object.keys(importColumns), example]))}>
          {t`Voorbeeldbestand downloaden`}
        </Button>
      </ButtonGroup>
      <Disclosure summary={t`Kolommen`} open>
        <dl className="wh-columns-of-file">
          {Object.entries(importColumns).map(([name, { required, nl }]) => (
            <div key={name}>
              <dt>
                <code>{name}</code> {required ? <span className="wh-columns-of-file__needed">{t`nodig`}</span> : null}
              </dt>
              <dd>{nl}</dd>
            </div>
          ))}
        </dl>
      </Disclosure>
      <Disclosure summary={t`Toegestane woorden`}>
        <AllowedWords column="bron" list={{ ...sourceWords, ...organisations }} />
        <AllowedWords column="kanaal" list={channelWords} />
        <AllowedWords column="regeling" list={schemeWords} />
      </Disclosure>
    </Card>
  )
}

// Without names and numbers: an example that is sent in by mistake is about nobody.
const example = [
  '3-2-2024',
  'inwoner',
  'telefoon',
  'bijstand levensonderhoud',
  'Schrijf hier wat er is gemeld, zonder oordeel.',
  '',
  '',
  '',
  '',
  '',
]

const { other: _notNamed, ...organisations } = sourceOrganisationKindWords

function AllowedWords({ column, list }: { column: string; list: WordList<string> }) {
  const word = useWord()
  return (
    <>
      <h3 className="wh-allowed__column">
        <code>{column}</code>
      </h3>
      <ul className="wh-allowed">
        {Object.entries(list).map(([code, words]) => (
          <li key={code}>{word(words)}</li>
        ))}
      </ul>
    </>
  )
}
