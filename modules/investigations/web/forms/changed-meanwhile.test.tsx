import { cleanup, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { show } from '#platform/web/testing/show.tsx'
import { OpenFile } from '../file/OpenFile.tsx'
import { aFile, anna, aWeighing, bram } from '../testing/a-file.ts'
import { answering, refused } from '../testing/a-server.ts'
import { WeighingSection } from '../weighing/WeighingSection.tsx'

const mine = 'Alleenstaande ouder, de schuldhulp loopt al een jaar.'
const theirs = 'Ouder met twee kinderen en een zieke moeder.'
const before = aFile({ stage: 'weighing', weighing: aWeighing() })
const after = aFile({
  stage: 'weighing',
  weighing: aWeighing({ circumstances: theirs, weighedBy: bram, updatedAt: '2024-03-05T09:00:00.000Z' }),
})
const session = { account: { id: anna.id, name: anna.name, roles: ['specialist'], unitId: null, may: [] }, demo: true }

beforeEach(() => sessionStorage.clear())
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

test('when a colleague saved in the meantime both texts stand side by side, and either can be kept', async () => {
  let saved = before
  const { asked } = answering({
    'GET /session': () => ({ body: session }),
    [`GET /investigations/${before.id}`]: () => ({ body: saved }),
    [`PUT /investigations/${before.id}/weighing`]: (body) =>
      (body as { seen: string }).seen === after.weighing?.updatedAt ? { body: after } : refused(409, 'thing.changed-meanwhile'),
  })
  await show(
    <OpenFile id={before.id} title="Onderzoek" trail={[]}>
      <WeighingSection />
    </OpenFile>,
  )
  await userEvent.click(await screen.findByRole('button', { name: 'Afweging wijzigen' }))
  const field = screen.getByLabelText<HTMLTextAreaElement>('Omstandigheden')
  await userEvent.clear(field)
  await userEvent.type(field, mine)
  saved = after
  await userEvent.click(screen.getByRole('button', { name: 'Afweging bewaren' }))

  const told = await screen.findByRole('alert', { name: 'Intussen gewijzigd' })
  expect(told.textContent).toContain(mine)
  expect(told.textContent).toContain(theirs)
  expect(told.textContent).toContain(`Van ${bram.name}`)
  expect(field.value).toBe(mine)

  await userEvent.click(screen.getByRole('button', { name: 'Deze tekst gebruiken: Omstandigheden' }))
  expect(field.value).toBe(theirs)
  await userEvent.click(screen.getByRole('button', { name: 'Uw tekst gebruiken: Omstandigheden' }))
  await userEvent.click(screen.getByRole('button', { name: 'Afweging bewaren' }))

  const saves = () => asked.filter(({ what }) => what.startsWith('PUT'))
  await waitFor(() => expect(saves()).toHaveLength(2))
  expect(saves()[1]?.body).toMatchObject({ seen: after.weighing?.updatedAt, circumstances: mine })
})
