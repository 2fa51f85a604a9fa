import { BarList } from '#design/bar-list.tsx'
import { Card } from '#design/card.tsx'
import { MonthChart } from '#design/month-chart.tsx'

/** Numbers drawn: months beside each other, and bars in a table. */
export function GalleryCharts() {
  return (
    <>
      <Card title="Per maand">
        <p>In het eerste kwartaal kwamen 119 meldingen binnen, de meeste in maart (41).</p>
        <MonthChart caption="Ontvangen en afgerond per maand" series={['ontvangen', 'afgerond']} months={months} />
      </Card>
      <Card title="Opzet en verwijtbaarheid">
        <p>In 40 onderzoeken is de verwijtbaarheid gewogen; in 6 daarvan was er opzet.</p>
        <BarList caption="Verwijtbaarheid" columns={{ label: 'Weging', number: 'Aantal', beside: 'Aandeel' }} rows={bars} />
      </Card>
    </>
  )
}

const months = [
  { month: '2024-01', values: [38, 12] },
  { month: '2024-02', values: [40, 0] },
  { month: '2024-03', values: [41, 25] },
]

const bars = [
  { key: 'intent', label: 'Opzet', value: 6, of: 40, number: '6', beside: '15%' },
  { key: 'normal', label: 'Gewoon verwijtbaar', value: 24, of: 40, mark: 20, number: '24', beside: '60%' },
  { key: 'rest', label: 'Nog niet gewogen', value: 10, of: 40, hollow: true, number: '10', beside: '25%' },
]
