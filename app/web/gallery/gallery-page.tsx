import { Button, LinkButton } from '#design/button.tsx'
import { PageHeading } from '#design/page-heading.tsx'
import { StatusBadge } from '#design/status-badge.tsx'
import { GalleryCharts } from './gallery-charts.tsx'
import { GalleryFields } from './gallery-fields.tsx'
import { GalleryFile } from './gallery-file.tsx'
import { GalleryStates } from './gallery-states.tsx'

/** Every part of the look with plain examples, to see them side by side while they are made. */
export function GalleryPage() {
  return (
    <>
      <PageHeading
        title="Onderzoek O-2024-0117"
        trail={[
          { label: 'Werkvoorraad', href: '/' },
          { label: 'Onderzoeken', href: '/onderzoeken' },
        ]}
        status={<StatusBadge tone="active">in onderzoek</StatusBadge>}
        intro="Bijstand, samenwonen niet gemeld. Toegewezen aan T. Voorbeeld."
        actions={
          <>
            <LinkButton href="/ontwerp" look="secondary">
              Dossier afdrukken
            </LinkButton>
            <Button look="primary">Uitnodigen voor gesprek</Button>
          </>
        }
      />
      <div className="wh-stack">
        <GalleryFile />
        <GalleryCharts />
        <GalleryFields />
        <GalleryStates />
      </div>
    </>
  )
}
