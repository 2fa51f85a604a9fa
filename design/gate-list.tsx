import { Plural, Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { Disclosure } from './disclosure.tsx'
import { Icon } from './icon.tsx'
import { Link } from './link.tsx'

/** A condition that law or programme sets to the next step. */
export interface Gate {
  id: string
  met: boolean
  /** What must be there, in one sentence. */
  text: ReactNode
  /** Article or paragraph, for example "Awb 4:8". */
  source: string
  /** The place to put it right. */
  href?: string
  hrefLabel?: string
}

/** What still holds the next step back, each with its source and the way to put it right; what is met is folded away. */
export function GateList({ gates }: { gates: readonly Gate[] }) {
  const open = gates.filter(({ met }) => !met)
  const met = gates.filter((gate) => gate.met)
  return (
    <div className="wh-gates">
      {open.length === 0 ? (
        <p className="wh-gates__clear">
          <Icon name="success" />
          <Trans>Aan alle voorwaarden is voldaan.</Trans>
        </p>
      ) : (
        <ul className="wh-gates__list">
          {open.map((gate) => (
            <OneGate key={gate.id} gate={gate} />
          ))}
        </ul>
      )}
      {met.length > 0 ? (
        <Disclosure summary={<Plural value={met.length} one="# voorwaarde vervuld" other="# voorwaarden vervuld" />}>
          <ul className="wh-gates__list">
            {met.map((gate) => (
              <OneGate key={gate.id} gate={gate} />
            ))}
          </ul>
        </Disclosure>
      ) : null}
    </div>
  )
}

function OneGate({ gate }: { gate: Gate }) {
  return (
    <li className="wh-gate" data-met={gate.met || undefined}>
      <Icon name={gate.met ? 'check' : 'lock'} />
      <div>
        <p className="wh-gate__text">{gate.text}</p>
        <p className="wh-gate__source">
          {gate.source}
          {gate.href && !gate.met ? (
            <>
              {' · '}
              <Link href={gate.href}>{gate.hrefLabel ?? <Trans>Hier regelen</Trans>}</Link>
            </>
          ) : null}
        </p>
      </div>
    </li>
  )
}
