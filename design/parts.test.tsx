import { i18n } from '@lingui/core'
import { I18nProvider } from '@lingui/react'
import { cleanup, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { type ReactNode, useState } from 'react'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { Button } from './button.tsx'
import { DataTable } from './data-table.tsx'
import { ConfirmDialog } from './dialog.tsx'
import { EmptyState } from './empty-state.tsx'
import { GateList } from './gate-list.tsx'
import { Navigate } from './link.tsx'
import { MaskedText } from './masked-text.tsx'
import { ShareBar } from './share-bar.tsx'
import { Stages } from './stages.tsx'
import { Tabs } from './tabs.tsx'

beforeEach(() => {
  i18n.load('nl', {})
  i18n.activate('nl')
})
afterEach(cleanup)

function show(part: ReactNode) {
  return render(<I18nProvider i18n={i18n}>{part}</I18nProvider>)
}

const columns = [
  { key: 'reference', header: 'Kenmerk', cell: (row: { id: string }) => `M-${row.id}` },
  { key: 'status', header: 'Status', cell: () => 'ontvangen' },
]

describe('a table', () => {
  test('names each value by its column, so that a card on a phone can be read', () => {
    show(<DataTable caption="Meldingen" columns={columns} rows={[{ id: '1' }]} rowKey={(row) => row.id} />)
    expect(screen.getByRole('cell').getAttribute('data-label')).toBe('Status')
    expect(screen.getByRole('rowheader').textContent).toBe('M-1')
    expect(screen.getByRole('table', { name: 'Meldingen' })).toBeTruthy()
  })

  test('goes to the page behind a row without loading everything anew', async () => {
    const visited: string[] = []
    show(
      <Navigate value={(href) => visited.push(href)}>
        <DataTable
          caption="Meldingen"
          columns={columns}
          rows={[{ id: '1' }]}
          rowKey={(row) => row.id}
          rowHref={(row) => `/meldingen/${row.id}`}
        />
      </Navigate>,
    )
    await userEvent.click(screen.getByRole('link', { name: 'M-1' }))
    expect(visited).toEqual(['/meldingen/1'])
  })

  test('says what an empty list means, but not while it is still being fetched', () => {
    const empty = <EmptyState title="Geen meldingen" />
    const { rerender } = show(
      <DataTable caption="Meldingen" columns={columns} rows={undefined} loading rowKey={(row) => row.id} empty={empty} />,
    )
    expect(screen.queryByText('Geen meldingen')).toBeNull()

    rerender(
      <I18nProvider i18n={i18n}>
        <DataTable caption="Meldingen" columns={columns} rows={[]} rowKey={(row) => row.id} empty={empty} />
      </I18nProvider>,
    )
    expect(screen.getByText('Geen meldingen')).toBeTruthy()
    expect(screen.queryByRole('table')).toBeNull()
  })
})

function Asking({ onConfirm }: { onConfirm: () => void }) {
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button onClick={() => setOpen(true)}>Sluit dossier</Button>
      <ConfirmDialog open={open} title="Dossier sluiten?" confirm="Sluiten" onConfirm={onConfirm} onClose={() => setOpen(false)}>
        <p>Dit kan niet terug.</p>
      </ConfirmDialog>
    </>
  )
}

describe('a question that must be answered first', () => {
  test('holds the focus, closes with Escape and gives the focus back', async () => {
    let confirmed = 0
    show(
      <Asking
        onConfirm={() => {
          confirmed += 1
        }}
      />,
    )
    const user = userEvent.setup()
    const opener = screen.getByRole('button', { name: 'Sluit dossier' })
    opener.focus()
    await user.keyboard('{Enter}')

    const question = screen.getByRole('alertdialog', { name: 'Dossier sluiten?' })
    expect(question.contains(document.activeElement)).toBe(true)
    for (let step = 0; step < 6; step += 1) {
      await user.tab()
      expect(question.contains(document.activeElement)).toBe(true)
    }

    await user.keyboard('{Escape}')
    await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull())
    await waitFor(() => expect(document.activeElement).toBe(opener))
    expect(confirmed).toBe(0)
  })
})

describe('a button', () => {
  test('that is busy cannot be pressed twice and does not send its form', async () => {
    let sent = 0
    show(
      <form
        onSubmit={(event) => {
          event.preventDefault()
          sent += 1
        }}
      >
        <Button type="submit" pending>
          Vastleggen
        </Button>
      </form>,
    )
    await userEvent.click(screen.getByRole('button'))
    expect(sent).toBe(0)
    expect(screen.getByRole('button', { name: /Vastleggen.*even geduld/ })).toBeTruthy()
  })
})

describe('tabs', () => {
  test('move with the arrow keys and open with Enter', async () => {
    const tabs = [
      { id: 'a', label: 'Gegevens', content: 'alle gegevens' },
      { id: 'b', label: 'Tijdlijn', content: 'alles op een rij' },
    ]
    show(<Tabs label="Dossier" tabs={tabs} />)
    const user = userEvent.setup()
    await user.click(screen.getByRole('tab', { name: 'Gegevens' }))
    await user.keyboard('{ArrowRight}{Enter}')
    expect(screen.getByRole('tabpanel').textContent).toBe('alles op een rij')
  })
})

describe('what is read out', () => {
  test('of a stage is its name and how far it is', () => {
    show(
      <Stages
        stages={[
          { id: 'a', label: 'Openen', state: 'done' },
          { id: 'b', label: 'Horen', state: 'current' },
          { id: 'c', label: 'Wegen', state: 'todo' },
        ]}
      />,
    )
    const [open, hear] = screen.getAllByRole('listitem')
    expect(open?.textContent).toBe('Openen, afgerond')
    expect(hear?.getAttribute('aria-current')).toBe('step')
    expect(screen.getByText('Horen', { selector: 'strong' })).toBeTruthy()
  })

  test('of blinded words is that they are blinded, and never a block sign', () => {
    const { container } = show(<MaskedText text="Mijn buurman ███ woont aan de ██████." />)
    expect(container.textContent).toBe('Mijn buurman [afgeschermd] woont aan de [afgeschermd].')
  })

  test('of a share is the count, the interval and the baseline', () => {
    show(<ShareBar label="Met gevolg" numerator={62} denominator={91} low={0.58} high={0.769} baseline={0.7} />)
    expect(screen.getByText(/68% \(62 van 91\); met 95% zekerheid tussen 58% en 77%\. Uitgangspunt: 70%\./)).toBeTruthy()
  })

  test('of a share of nothing is that there is nothing yet', () => {
    show(<ShareBar label="Met gevolg" numerator={0} denominator={0} low={0} high={1} />)
    expect(screen.getByText('Nog geen onderzochte gevallen.')).toBeTruthy()
  })
})

describe('the gates before the next step', () => {
  test('are shown open ones first with their source, met ones folded away', () => {
    show(
      <GateList
        gates={[
          { id: '1', met: true, text: 'Het doel is vastgelegd.', source: 'AVG art. 5' },
          { id: '2', met: false, text: 'De inwoner is uitgenodigd.', source: 'Awb art. 4:8', href: '/horen', hrefLabel: 'Uitnodigen' },
        ]}
      />,
    )
    const open = screen.getByText('De inwoner is uitgenodigd.').closest('li')
    expect(within(open as HTMLElement).getByText(/Awb art\. 4:8/)).toBeTruthy()
    expect(
      within(open as HTMLElement)
        .getByRole('link', { name: 'Uitnodigen' })
        .getAttribute('href'),
    ).toBe('/horen')
    expect(screen.getByText('Het doel is vastgelegd.').closest('details')?.open).toBe(false)
    expect(screen.getByText('1 voorwaarde vervuld')).toBeTruthy()
  })
})
