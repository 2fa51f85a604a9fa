import { cleanup, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { Editor } from '@tiptap/core'
import { afterEach, expect, test, vi } from 'vitest'
import { answering, refused } from '#modules/investigations/web/testing/a-server.ts'
import { paragraphs } from '#platform/contract/rich-text.ts'
import { show } from '#platform/web/testing/show.tsx'
import { aDraft, anActivity, aSection } from '../testing/a-version.ts'
import { SectionPart } from './SectionPart.tsx'
import { GuardUnsaved } from './unsaved-texts.tsx'

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

const before = 'Meldingen onderzoeken.'
const theirs = 'Meldingen van inwoners onderzoeken.'
const mine = 'Meldingen zorgvuldig onderzoeken.'
const draft = (text: string, revision: number) =>
  aDraft({
    activities: [
      anActivity({
        sections: [aSection('what-we-do', text, { revision, editedBy: 'Demo Beleid Noor', editedAt: '2024-11-25T13:05:00.000Z' })],
      }),
    ],
  })
const path = `PUT /programme/activities/${anActivity().id}/sections/what-we-do`

/** Opens the editor at revision 3, types over the text, and saves while a colleague has saved revision 4. */
async function bothSaved() {
  const { asked } = answering({
    'GET /session': () => ({ body: { account: null, demo: true } }),
    [`GET /programme/versions/${aDraft().id}`]: () => ({ body: draft(theirs, 4) }),
    [path]: (body) => {
      const { revision } = body as { revision: number }
      return revision === 4 ? { body: draft(mine, 5) } : refused(409, 'programme.text-changed-meanwhile')
    },
  })
  const [section] = draft(before, 3).activities[0]?.sections ?? []
  await show(
    <GuardUnsaved>{section ? <SectionPart version={aDraft()} activityId={anActivity().id} section={section} /> : null}</GuardUnsaved>,
  )
  await userEvent.click(screen.getByRole('button', { name: 'Bewerken: Wat doen we?' }))
  type((await box()).editor, mine)
  await userEvent.click(screen.getByRole('button', { name: 'Opslaan' }))

  const panel = within(await screen.findByRole('region', { name: /Intussen heeft Demo Beleid Noor/ }))
  return { panel, saves: () => asked.filter(({ what }) => what === path).map(({ body }) => body) }
}

const box = async () => (await screen.findByRole('textbox', {}, { timeout: 10_000 })) as HTMLElement & { editor: Editor }

function type(editor: Editor, text: string) {
  editor.commands.setContent({ ...paragraphs(text) }, { emitUpdate: true })
}

test('a text that is not saved yet says so', async () => {
  const [section] = draft(before, 3).activities[0]?.sections ?? []
  await show(
    <GuardUnsaved>{section ? <SectionPart version={aDraft()} activityId={anActivity().id} section={section} /> : null}</GuardUnsaved>,
  )
  await userEvent.click(screen.getByRole('button', { name: 'Bewerken: Wat doen we?' }))
  expect(screen.queryByText('Nog niet opgeslagen')).toBeNull()

  type((await box()).editor, mine)

  expect(await screen.findByText('Nog niet opgeslagen')).toBeTruthy()
})

test('when a colleague saved first both texts stand there, with the words marked that differ', async () => {
  const { panel } = await bothSaved()

  expect(panel.getByText('De tekst van Demo Beleid Noor, 25 nov 2024, 14:05')).toBeTruthy()
  expect(
    panel
      .getByText(/van inwoners/)
      .closest('del')
      ?.closest('p')?.textContent,
  ).toContain('Meldingen [alleen hier: van inwoners] onderzoeken.')
  expect(
    panel
      .getByText(/zorgvuldig/)
      .closest('ins')
      ?.closest('p')?.textContent,
  ).toContain('Meldingen [alleen hier: zorgvuldig] onderzoeken.')
})

test('my own text is saved in the place of theirs only when I say so, and with their revision', async () => {
  const { panel, saves } = await bothSaved()
  expect(saves()).toHaveLength(1)

  await userEvent.click(panel.getByRole('button', { name: 'Mijn tekst opslaan' }))

  await waitFor(() => expect(saves()[1]).toEqual({ text: paragraphs(mine), revision: 4 }))
  expect(await screen.findByText(/Opgeslagen om/)).toBeTruthy()
})

test('who goes on writing has both in sight', async () => {
  const { panel } = await bothSaved()

  await userEvent.click(panel.getByRole('button', { name: /Verder werken/ }))

  expect((await box()).textContent).toBe(mine)
  expect(screen.getByRole('complementary', { name: 'De tekst van Demo Beleid Noor' }).textContent).toContain('van inwoners')
  expect(screen.getByText('Nog niet opgeslagen')).toBeTruthy()
})

test('when theirs stays, mine can be opened again', async () => {
  const { panel, saves } = await bothSaved()

  await userEvent.click(panel.getByRole('button', { name: /laten staan/ }))
  expect(screen.queryByRole('textbox')).toBeNull()
  await userEvent.click(screen.getByRole('button', { name: 'Mijn tekst weer openen' }))

  expect((await box()).textContent).toBe(mine)
  expect(await screen.findByText('Nog niet opgeslagen')).toBeTruthy()
  expect(saves()).toHaveLength(1)
})
