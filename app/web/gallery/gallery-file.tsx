import { Card, Columns } from '#design/card.tsx'
import { type Column, DataTable } from '#design/data-table.tsx'
import { DefinitionList } from '#design/definition-list.tsx'
import { GateList } from '#design/gate-list.tsx'
import { MaskedText } from '#design/masked-text.tsx'
import { Pager } from '#design/pager.tsx'
import { ShareBar } from '#design/share-bar.tsx'
import { type Stage, Stages } from '#design/stages.tsx'
import { StatusBadge } from '#design/status-badge.tsx'
import { Tabs } from '#design/tabs.tsx'
import { Timeline } from '#design/timeline.tsx'

const names = ['Openen', 'Plan', 'Bevindingen', 'Horen', 'Wegen', 'Advies', 'Besluit', 'Uitkomst', 'Afsluiten']
const stages: Stage[] = names.map((label, place) => ({
  id: label,
  label,
  state: place < 3 ? 'done' : place === 3 ? 'current' : 'todo',
  detail: place < 3 ? `${place + 3} mrt` : undefined,
}))

interface Row {
  id: string
  reference: string
  received: string
  source: string
  amount: string
  tone: 'neutral' | 'active' | 'warning' | 'safe' | 'danger'
  status: string
}

const rows: Row[] = [
  {
    id: '1',
    reference: 'M-2024-0312',
    received: '3 mrt 2024',
    source: 'Inwoner',
    amount: '€ 1.234,56',
    tone: 'neutral',
    status: 'ontvangen',
  },
  {
    id: '2',
    reference: 'M-2024-0311',
    received: '2 mrt 2024',
    source: 'Andere organisatie',
    amount: '€ 12.900,00',
    tone: 'active',
    status: 'in onderzoek',
  },
  {
    id: '3',
    reference: 'M-2024-0310',
    received: '1 mrt 2024',
    source: 'Eigen organisatie',
    amount: '€ 310,20',
    tone: 'warning',
    status: 'termijn verloopt',
  },
  { id: '4', reference: 'M-2024-0309', received: '28 feb 2024', source: 'Inwoner', amount: '–', tone: 'safe', status: 'afgerond' },
  { id: '5', reference: 'M-2024-0308', received: '27 feb 2024', source: 'Inwoner', amount: '–', tone: 'danger', status: 'te laat' },
]

const columns: Column<Row>[] = [
  { key: 'reference', header: 'Kenmerk', cell: (row) => row.reference, width: '9rem' },
  { key: 'received', header: 'Ontvangen', cell: (row) => row.received },
  { key: 'source', header: 'Bron', cell: (row) => row.source },
  { key: 'amount', header: 'Bedrag', cell: (row) => row.amount, align: 'end' },
  { key: 'status', header: 'Status', cell: (row) => <StatusBadge tone={row.tone}>{row.status}</StatusBadge> },
]

/** The parts that a file page and a list are made of. */
export function GalleryFile() {
  return (
    <>
      <Card look="quiet" title="Stappen">
        <Stages stages={stages} />
      </Card>
      <DataTable caption="Meldingen" columns={columns} rows={rows} rowKey={(row) => row.id} rowHref={(row) => `/ontwerp?rij=${row.id}`} />
      <Pager previous="/ontwerp" next="/ontwerp?na=5" shown="25 van ongeveer 1.200" />
      <Columns main={<MainParts />} aside={<AsideParts />} />
    </>
  )
}

function MainParts() {
  return (
    <>
      <Card title="Wat er wordt gemeld">
        <p>
          <MaskedText text="Mijn buurman ███ woont sinds januari samen met ████ aan de ██████. Ik zie elke dag twee fietsen." />
        </p>
      </Card>
      <Tabs
        label="Dossier"
        tabs={[
          { id: 'facts', label: 'Gegevens', content: <DefinitionList facts={facts} /> },
          { id: 'time', label: 'Tijdlijn', content: <Timeline events={events} /> },
        ]}
      />
      <Timeline events={events} />
      <ShareBar
        label="Onderzochte meldingen met gevolg"
        numerator={62}
        denominator={91}
        low={0.58}
        high={0.769}
        baseline={0.7}
        baselineLabel="Uitgangspunt 2023"
      />
    </>
  )
}

function AsideParts() {
  return (
    <>
      <Card look="marked" title="Voor de volgende stap">
        <GateList gates={gates} />
      </Card>
      <Card title="Betrokkene">
        <DefinitionList facts={facts} />
      </Card>
    </>
  )
}

const facts = [
  { term: 'Regeling', value: 'Bijstand' },
  { term: 'Ontvangen', value: '3 mrt 2024' },
  { term: 'Bedrag', value: '€ 1.234,56' },
  { term: 'Besluit', value: undefined },
]

const gates = [
  {
    id: '1',
    met: false,
    text: 'De inwoner is uitgenodigd om te reageren op de bevindingen.',
    source: 'Awb art. 4:8',
    href: '/ontwerp#horen',
  },
  {
    id: '2',
    met: false,
    text: 'Voor elke bevinding staat erbij wat er tegen spreekt.',
    source: 'Awb art. 3:2',
    href: '/ontwerp#bevindingen',
    hrefLabel: 'Bevindingen aanvullen',
  },
  { id: '3', met: true, text: 'Het doel en de grondslag zijn vastgelegd.', source: 'AVG art. 5' },
]

const events = [
  { id: '1', day: 'maandag 4 maart 2024', time: '14:05', title: 'Uitnodiging voor het gesprek verstuurd', by: 'T. Voorbeeld' },
  { id: '2', day: 'maandag 4 maart 2024', time: '09:12', title: 'Bevinding vastgelegd: waterverbruik', by: 'T. Voorbeeld' },
  { id: '3', day: 'vrijdag 1 maart 2024', time: '16:40', title: 'Onderzoek geopend', by: 'C. Voorbeeld' },
]
