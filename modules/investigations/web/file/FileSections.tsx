import { useLingui } from '@lingui/react/macro'
import { type ComponentType, Suspense } from 'react'
import { LoadingState } from '#design/loading-state.tsx'
import { WhoLooked } from '#modules/privacy/web/index.tsx'
import { useFormat } from '#platform/web/format.ts'
import { useWord } from '#platform/web/language.ts'
import { placeWords } from '../../contract.ts'
import { AccessSection } from '../access/AccessSection.tsx'
import { AdviceSection } from '../advice/AdviceSection.tsx'
import { AssignmentSection } from '../assignment/AssignmentSection.tsx'
import { DecisionSection } from '../decisions/DecisionSection.tsx'
import { FindingsSection } from '../findings/FindingsSection.tsx'
import { HearingSection } from '../hearing/HearingSection.tsx'
import { OutcomeSection } from '../outcome/OutcomeSection.tsx'
import { PlanSection } from '../plan/PlanSection.tsx'
import { ResearchSection } from '../research/ResearchSection.tsx'
import { TimelineSection } from '../timeline/TimelineSection.tsx'
import { WeighingSection } from '../weighing/WeighingSection.tsx'
import { FileSection } from './FileSection.tsx'
import { useOpenFile } from './file-context.ts'
import { anchors, placesFor, type Section, stateOf } from './places.ts'
import { ReportSection } from './ReportSection.tsx'
import { SteppedBack } from './SteppedBack.tsx'
import { useOpenSections } from './use-open-sections.ts'
import { useSummaries } from './use-summaries.ts'

const sections: Record<Section, ComponentType> = {
  assignment: AssignmentSection,
  plan: PlanSection,
  research: ResearchSection,
  findings: FindingsSection,
  hearing: HearingSection,
  weighing: WeighingSection,
  advice: AdviceSection,
  decision: DecisionSection,
  outcome: OutcomeSection,
}

/** All parts of the file in the order of the work; what is at hand is open, the rest is one line. */
export function FileSections() {
  const { t } = useLingui()
  const word = useWord()
  const format = useFormat()
  const { file, accountId } = useOpenFile()
  const { isOpen, choose } = useOpenSections(file, accountId)
  const summaries = useSummaries()
  return (
    <div className="wh-file__sections">
      {file.report ? (
        <FileSection
          anchor="melding"
          title={t`De melding`}
          summary={t`${file.report.reference}, ontvangen ${format.date(file.report.receivedOn)}`}
          open={isOpen('melding')}
          onToggle={(open) => choose('melding', open)}
        >
          <ReportSection />
        </FileSection>
      ) : null}
      {placesFor(file).map((place) => {
        const Content = sections[place]
        const anchor = anchors[place]
        return (
          <FileSection
            key={place}
            anchor={anchor}
            title={word(placeWords[place])}
            state={stateOf(place, file.stage)}
            summary={summaries[place]}
            open={isOpen(anchor)}
            onToggle={(open) => choose(anchor, open)}
          >
            {stateOf(place, file.stage) === 'current' ? <SteppedBack /> : null}
            <Content />
          </FileSection>
        )
      })}
      {file.reading.kind === 'guest' ? null : (
        <>
          <FileSection
            anchor="toegang"
            title={t`Toegang`}
            summary={file.sealed ? t`verzegeld` : t`wie dit dossier ziet, en waarom`}
            open={isOpen('toegang')}
            onToggle={(open) => choose('toegang', open)}
          >
            {isOpen('toegang') ? <AccessSection /> : null}
          </FileSection>
          <FileSection
            anchor="tijdlijn"
            title={t`Tijdlijn`}
            summary={t`alles wat er is gebeurd`}
            open={isOpen('tijdlijn')}
            onToggle={(open) => choose('tijdlijn', open)}
          >
            {isOpen('tijdlijn') ? <TimelineSection /> : null}
          </FileSection>
          <FileSection
            anchor="wie-keek"
            title={t`Wie keek in dit dossier`}
            summary={t`wie, wanneer en waarvoor`}
            open={isOpen('wie-keek')}
            onToggle={(open) => choose('wie-keek', open)}
          >
            {isOpen('wie-keek') ? (
              <Suspense fallback={<LoadingState lines={3} />}>
                <WhoLooked kind="investigations" id={file.id} />
              </Suspense>
            ) : null}
          </FileSection>
        </>
      )}
    </div>
  )
}
