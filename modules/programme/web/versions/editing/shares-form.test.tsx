import { cleanup, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test, vi } from 'vitest'
import { answering, refused } from '#modules/investigations/web/testing/a-server.ts'
import { show } from '#platform/web/testing/show.tsx'
import { aDraft, anActivity } from '../testing/a-version.ts'
import { SharesForm } from './SharesForm.tsx'

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

const pgb = anActivity({ id: '0190a000-0000-7000-8000-0000000000a2', key: 'pgb', title: 'PGB onderzoeken', sharePercent: 16 })
const draft = aDraft({ activities: [anActivity(), pgb] })
const share = (title: string) => screen.getByRole('textbox', { name: new RegExp(`^${title}.*aandeel in procenten`) })
const left = () => screen.getByText(/Niet toegewezen|Meer verdeeld/).closest('li')?.textContent

async function fill(title: string, typed: string) {
  await userEvent.clear(share(title))
  await userEvent.type(share(title), typed)
}

test('what is left follows each key that is typed', async () => {
  await show(<SharesForm version={draft} />)
  expect(left()).toBe('Niet toegewezen34%')

  await fill('PGB onderzoeken', '20,5')
  expect(left()).toBe('Niet toegewezen29,5%')

  await fill('Onderzoek van meldingen', '90')
  expect(left()).toBe('Meer verdeeld dan er is10,5%')
})

test('only the activity whose share changed is saved, with all else that it has', async () => {
  const { asked } = answering({ [`PUT /programme/activities/${pgb.id}`]: () => ({ body: draft }) })
  await show(<SharesForm version={draft} />)

  await fill('PGB onderzoeken', '20')
  await userEvent.click(screen.getByRole('button', { name: 'Verdeling opslaan' }))

  expect(await screen.findByText(/Opgeslagen om/)).toBeTruthy()
  expect(asked.filter(({ what }) => what.startsWith('PUT')).map(({ body }) => body)).toEqual([
    {
      kind: pgb.kind,
      theme: pgb.theme,
      title: pgb.title,
      executors: pgb.executors,
      measuredWith: pgb.measuredWith,
      revision: 0,
      sharePercent: 20,
    },
  ])
})

test('an empty share is no share, not nothing percent', async () => {
  const { asked } = answering({ [`PUT /programme/activities/${pgb.id}`]: () => ({ body: draft }) })
  await show(<SharesForm version={draft} />)

  await userEvent.clear(share('PGB onderzoeken'))
  await userEvent.click(screen.getByRole('button', { name: 'Verdeling opslaan' }))

  await waitFor(() => expect(asked.map(({ body }) => body)).toMatchObject([{ sharePercent: null }]))
})

test('when a colleague saved first, what was typed stays', async () => {
  answering({
    [`PUT /programme/activities/${pgb.id}`]: () => refused(409, 'programme.text-changed-meanwhile'),
    [`GET /programme/versions/${draft.id}`]: () => ({ body: draft }),
  })
  await show(<SharesForm version={draft} />)

  await fill('PGB onderzoeken', '20')
  await userEvent.click(screen.getByRole('button', { name: 'Verdeling opslaan' }))

  expect(await screen.findByText('Intussen opgeslagen: 16%')).toBeTruthy()
  expect((share('PGB onderzoeken') as HTMLInputElement).value).toBe('20')
})
