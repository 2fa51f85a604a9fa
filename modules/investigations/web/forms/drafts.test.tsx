import { cleanup, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { show } from '#platform/web/testing/show.tsx'
import { Questions } from '../plan/Questions.tsx'
import { aFile, anna, bram } from '../testing/a-file.ts'
import { answering, refused } from '../testing/a-server.ts'
import { OnFile } from '../testing/on-file.tsx'
import { draftsOfFile, dropDraftsOfOthers } from './drafts.ts'

const file = aFile()
const typed = 'Woont er nog iemand op dit adres?'
const question = () => screen.findByLabelText<HTMLTextAreaElement>(/Welke vraag moet/)
const opened = (reader = anna.id) =>
  show(
    <OnFile file={file} reader={reader}>
      <Questions />
    </OnFile>,
  )

beforeEach(() => sessionStorage.clear())
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

test('what was typed is there again when the page is loaded anew', async () => {
  await opened()
  await userEvent.type(await question(), typed)
  cleanup()

  await opened()

  expect((await question()).value).toBe(typed)
  expect(screen.getByText('Uw eerdere tekst staat er weer.')).toBeTruthy()
})

test('a refusal keeps the text, also for the next time', async () => {
  answering({ [`POST /investigations/${file.id}/questions`]: () => refused(409, 'investigation.wrong-stage') })
  await opened()
  await userEvent.type(await question(), typed)
  await userEvent.click(screen.getByRole('button', { name: 'Vraag toevoegen' }))

  await screen.findByText('Dit kan zo niet.')
  expect((await question()).value).toBe(typed)
  cleanup()
  await opened()
  expect((await question()).value).toBe(typed)
})

test('saving forgets the text', async () => {
  const { asked } = answering({ [`POST /investigations/${file.id}/questions`]: () => ({ body: file }) })
  await opened()
  await userEvent.type(await question(), typed)
  await userEvent.click(screen.getByRole('button', { name: 'Vraag toevoegen' }))

  await waitFor(() => expect(asked[0]?.body).toEqual({ question: typed }))
  await waitFor(() => expect(draftsOfFile({ accountId: anna.id, fileId: file.id })).toEqual([]))
})

test('throwing a text away empties the form and forgets it', async () => {
  await opened()
  await userEvent.type(await question(), typed)
  await userEvent.click(screen.getByRole('button', { name: 'Annuleren' }))

  expect(draftsOfFile({ accountId: anna.id, fileId: file.id })).toEqual([])
})

test('somebody else in the same tab does not see the text, and it is gone after they looked', async () => {
  await opened()
  await userEvent.type(await question(), typed)
  cleanup()

  await opened(bram.id)
  expect((await question()).value).toBe('')
  dropDraftsOfOthers(bram.id)
  expect(draftsOfFile({ accountId: anna.id, fileId: file.id })).toEqual([])
})
