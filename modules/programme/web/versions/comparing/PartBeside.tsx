import { useLingui } from '@lingui/react/macro'
import { useId } from 'react'
import { MarkedLines } from '../MarkedLines.tsx'
import type { Compared, MarkedLine } from '../word-changes.ts'

interface PartBesideProps {
  title: string
  compared: Compared
  layoutOnly: boolean
  names: { before: string; after: string }
}

/** One part of both versions; one below the other where there is no room beside. */
export function PartBeside({ title, compared, layoutOnly, names }: PartBesideProps) {
  const { t } = useLingui()
  const id = useId()
  return (
    <section className="wh-compare__part" aria-labelledby={id} data-same={(compared.same && !layoutOnly) || undefined}>
      <h3 id={id} className="wh-compare__heading">
        {title}
        {layoutOnly ? <span className="wh-compare__note"> {t`(zelfde woorden, andere opmaak)`}</span> : null}
      </h3>
      <div className="wh-compare__sides">
        <Side name={names.before} lines={compared.before} side="before" />
        <Side name={names.after} lines={compared.after} side="after" />
      </div>
    </section>
  )
}

function Side({ name, lines, side }: { name: string; lines: readonly MarkedLine[]; side: 'before' | 'after' }) {
  const { t } = useLingui()
  return (
    <div className="wh-compare__side">
      <p className="wh-compare__name">{name}</p>
      {lines.length > 0 ? <MarkedLines lines={lines} side={side} /> : <p className="wh-compare__note">{t`Hier staat niets.`}</p>}
    </div>
  )
}
