import { cleanup, screen, within } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { answering } from '#modules/investigations/web/testing/a-server.ts'
import { RefusalError } from '#platform/web/api.ts'
import { show } from '#platform/web/testing/show.tsx'
import { aDraft, aGoal, anActivity, aSection } from '../testing/a-version.ts'
import { ActivityChapter } from './ActivityChapter.tsx'
import { Capacity } from './Capacity.tsx'
import { EmptyHeadings } from './EmptyHeadings.tsx'

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

const reader = (...may: string[]) =>
  answering({ 'GET /session': () => ({ body: { account: { id: 'x', name: 'Demo', roles: [], unitId: null, may }, demo: true } }) })

test('what is not given out is always told, beside what each activity gets', async () => {
  const pgb = anActivity({ key: 'pgb', title: 'PGB onderzoeken', sharePercent: 16.5 })
  const gone = anActivity({
    key: 'oud',
    title: 'Oude activiteit',
    sharePercent: 20,
    retired: true,
    retiredBecause: 'Dit doet een ander team.',
  })
  await show(<Capacity version={{ activities: [anActivity(), pgb, gone] }} />)
  const lines = screen.getAllByRole('listitem').map((line) => line.textContent)

  expect(lines).toEqual(['1Onderzoek van meldingen50%', '2PGB onderzoeken16,5%', 'Niet toegewezen33,5%'])
})

test('more than there is to give out is told as such', async () => {
  await show(<Capacity version={{ activities: [anActivity({ sharePercent: 60 }), anActivity({ key: 'pgb', sharePercent: 45 })] }} />)

  expect(screen.getByText('Meer verdeeld dan er is').closest('li')?.textContent).toContain('5%')
})

test('the heading of the points names the report that the programme cites, and a goal what it is held against', async () => {
  reader('programme.read-figures')
  const goals = [
    aGoal(),
    aGoal({
      id: '0190a000-0000-7000-8000-0000000000d2',
      sentence: 'Misbruik mag niet lonen.',
      judgedBy: 'figures',
      figures: ['share'],
      aim: { kind: 'baseline', value: 0.7, direction: 'none', source: 'Programma 2024' },
    }),
  ]
  await show(<ActivityChapter activity={anActivity({ goals })} number={1} version={aDraft()} />)
  const chapter = within(screen.getByRole('region', { name: /Onderzoek van meldingen/ }))

  expect(chapter.getByRole('heading', { name: 'Belangrijke punten handhavingsverslag 2024 en algemene ontwikkelingen' })).toBeTruthy()
  expect(chapter.getByText('Beoordeeld in woorden, door de beleidsadviseur, bij het jaarverslag.')).toBeTruthy()
  expect(chapter.getByText('Uitgangspunt 70%, alleen volgen, geen goed of fout (Programma 2024)')).toBeTruthy()
  expect((await chapter.findByRole('link', { name: /Leidde tot/ })).getAttribute('href')).toBe('/cijfers/2025')
})

test('a heading without text says that it is still to be written', async () => {
  await show(<ActivityChapter activity={anActivity({ sections: [aSection('execution', '')] })} number={1} version={aDraft()} />)

  expect(screen.getByText('Nog niet ingevuld.')).toBeTruthy()
})

test('each empty heading that holds the adoption back leads to where it is written', async () => {
  const refusal = new RefusalError({
    status: 422,
    code: 'programme.heading-empty',
    title: 'Niet alle kopjes zijn ingevuld.',
    next: 'Vul de kopjes aan die hieronder staan.',
    errors: [
      { pointer: `#/activities/${anActivity().id}/sections/what-we-do`, detail: 'Onderzoek van meldingen: Wat doen we?' },
      { pointer: '#/activities', detail: 'Er is geen activiteit.' },
    ],
  })
  await show(<EmptyHeadings refusal={refusal} version={aDraft()} />)

  expect(screen.getByRole('link', { name: 'Onderzoek van meldingen: Wat doen we?' }).getAttribute('href')).toBe(
    `/programma/${aDraft().id}/bewerken?activiteit=meldingen#what-we-do`,
  )
  expect(screen.getByText('Er is geen activiteit.')).toBeTruthy()
})
