import { Trans, useLingui } from '@lingui/react/macro'
import { type ReactNode, useState } from 'react'
import { Button } from '#design/button.tsx'
import { TextField } from '#design/text-field.tsx'

interface Part<Row> {
  shown: readonly Row[]
  /** To find somebody by name; nothing while all of them fit */
  search: ReactNode
  /** To see the next ones; nothing when there are none */
  more: ReactNode
}

interface PartOptions<Row> {
  atOnce?: number
  /** How many rows are to be seen whatever was asked: the last of them is open */
  upTo?: number
  nameOf?: (row: Row) => string | null
}

/** The first of many rows, so that a provider with hundreds of clients stays readable. What is looked for stays in the page. */
export function usePart<Row>(rows: readonly Row[], { atOnce = 50, upTo = 0, nameOf }: PartOptions<Row> = {}): Part<Row> {
  const { t } = useLingui()
  const [asked, setMost] = useState(atOnce)
  const most = Math.max(asked, Math.ceil(upTo / atOnce) * atOnce)
  const [wanted, setWanted] = useState('')
  const looked = wanted.trim().toLowerCase()
  const found = nameOf && looked ? rows.filter((row) => nameOf(row)?.toLowerCase().includes(looked)) : rows
  const [seen, all, next] = [Math.min(most, found.length), found.length, Math.min(atOnce, found.length - most)]
  return {
    shown: found.slice(0, most),
    search:
      nameOf && rows.length > atOnce ? (
        <div className="wh-budget-search">
          <TextField
            name="by-name"
            label={t`Zoek op naam`}
            width="medium"
            value={wanted}
            onChange={(event) => setWanted((event.target as HTMLInputElement).value)}
          />
        </div>
      ) : null,
    more:
      all > most || looked ? (
        <div className="wh-budget-more">
          <span role="status">
            <Trans>
              {seen} van {all} te zien
            </Trans>
          </span>
          {all > most ? <Button small onClick={() => setMost(most + atOnce)}>{t`Toon er nog ${next}`}</Button> : null}
        </div>
      ) : null,
  }
}
