import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useRef, useState } from 'react'
import { Card } from '#design/card.tsx'
import { GateList } from '#design/gate-list.tsx'
import { Link } from '#design/link.tsx'
import { addresseeWords } from '#modules/staff/contract.ts'
import { useWord } from '#platform/web/language.ts'
import { type Gate, type InvestigationRefusal, investigationRefusals, type NextStep as Step } from '../../contract.ts'
import { useOpenFile } from './file-context.ts'
import { GoBack } from './GoBack.tsx'
import { metWords } from './met-words.ts'
import { NextStepButton } from './NextStepButton.tsx'
import { hrefOfGate } from './places.ts'

/** The one next step of a file, always in this place, and beneath it what holds it back. */
export function NextStep() {
  const { t } = useLingui()
  const { file } = useOpenFile()
  const [held, setHeld] = useState(false)
  const gates = useRef<HTMLDivElement>(null)
  const { next } = file
  const open = next?.gates.filter(({ met }) => !met) ?? []

  // The lead reads it among the gates; a colleague has no gate of their own.
  const asked = file.may.declareConflict === 'assignment' && !open.some(({ code }) => code === 'investigation.conflict-not-asked')

  function showGates() {
    setHeld(true)
    gates.current?.focus()
  }

  return (
    <Card look="marked" title={t`Volgende stap`}>
      {next === null ? (
        <p className="wh-next__waits">
          <Trans>Dit onderzoek is afgesloten. Er hoeft niets meer te gebeuren.</Trans>
        </p>
      ) : (
        <>
          {asked ? (
            <p>
              <Trans>
                Beantwoord eerst de vraag <Link href={`/onderzoeken/${file.id}#bekend`}>of u de betrokkene kent</Link>.
              </Trans>
            </p>
          ) : null}
          {next.yours ? (
            <NextStepButton key={next.to} next={next} onHeld={open.length > 0 ? showGates : undefined} />
          ) : (
            <WaitsFor next={next} />
          )}
          {next.gates.length > 0 ? (
            <div ref={gates} tabIndex={-1} className="wh-next__gates">
              {open.length > 0 ? (
                <p className="wh-next__count" role={held ? 'status' : undefined}>
                  <Plural
                    value={open.length}
                    one="Nog # voorwaarde houdt deze stap tegen:"
                    other="Nog # voorwaarden houden deze stap tegen:"
                  />
                </p>
              ) : null}
              <Gates gates={next.gates} />
            </div>
          ) : null}
        </>
      )}
      <GoBack />
    </Card>
  )
}

function Gates({ gates }: { gates: readonly Gate[] }) {
  const { i18n } = useLingui()
  const word = useWord()
  const { file } = useOpenFile()
  return (
    <GateList
      gates={gates.map((gate) => {
        const code = gate.code as InvestigationRefusal
        const { says, source } = investigationRefusals[code]
        const met = metWords[code]
        return { id: code, met: gate.met, text: gate.met && met ? i18n._(met) : word(says), source, href: hrefOfGate(file, gate) }
      })}
    />
  )
}

function WaitsFor({ next }: { next: Step }) {
  return (
    <p className="wh-next__waits">
      {next.waitsFor ? (
        <Trans>
          Wacht op <strong>{next.waitsFor}</strong>.
        </Trans>
      ) : next.to === 'outcome' ? (
        <WaitsForDecision />
      ) : (
        <Trans>Wacht op de coördinator, die een behandelaar aanwijst.</Trans>
      )}
    </p>
  )
}

/** One advice can wait for two departments, each for its own parts. */
function WaitsForDecision() {
  const word = useWord()
  const { file } = useOpenFile()
  const open = file.advices.findLast(({ status }) => status === 'sent')?.parts.filter(({ decision }) => !decision) ?? []
  const [first, second] = [...new Set(open.map(({ addressee }) => word(addresseeWords[addressee])))]
  if (!first) return <Trans>Wacht op het besluit van een manager met mandaat.</Trans>
  if (!second) return <Trans>Wacht op het besluit van een manager van {first}.</Trans>
  return (
    <Trans>
      Wacht op twee besluiten: van een manager van {first} en van een manager van {second}.
    </Trans>
  )
}
