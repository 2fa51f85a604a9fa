import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { show } from '#platform/web/testing/show.tsx'
import type { Message } from '../../contract.ts'
import { NewMessages } from './NewMessages.tsx'
import { UnreadCount } from './UnreadCount.tsx'
import { useReadMessages } from './use-read-messages.ts'

const aMessage = (changes: Partial<Message> = {}): Message => ({
  id: '0198c000-0000-7000-8000-000000000001',
  kind: 'investigation.lead-assigned',
  title: { nl: 'U bent behandelaar geworden van een onderzoek', en: 'You have become the lead of an investigation' },
  href: '/elders',
  toldAt: '2026-03-02T09:00:00Z',
  readAt: null,
  ...changes,
})

let unread: Message[]
let sent: unknown[]
beforeEach(() => {
  unread = [aMessage()]
  sent = []
  vi.stubGlobal('fetch', async (_: string, { method, body }: RequestInit) => {
    if (method === 'GET') return Response.json({ rows: unread, next: null, unread: unread.length })
    sent.push(JSON.parse(String(body)))
    const read = unread.length
    unread = []
    return Response.json({ read })
  })
})
afterEach(cleanup)

test('opening a message goes to its page and reads it, and the count goes down', async () => {
  const { address } = await show(
    <>
      <UnreadCount />
      <NewMessages />
    </>,
  )
  expect(await screen.findByRole('link', { name: 'Berichten, 1 ongelezen' })).toBeTruthy()
  fireEvent.click(await screen.findByRole('link', { name: 'U bent behandelaar geworden van een onderzoek' }))

  await waitFor(() => expect(sent).toEqual([{ messageId: aMessage().id }]))
  expect(address()).toBe('/elders')
})

test('a message without a page is no link, and is read by its button', async () => {
  unread = [aMessage({ href: null })]
  await show(<NewMessages />)
  fireEvent.click(await screen.findByRole('button', { name: 'Gelezen' }))

  await waitFor(() => expect(screen.queryByText('Nieuwe berichten')).toBeNull())
  expect(sent).toEqual([{ messageId: aMessage().id }])
})

const id = '0198c000-0000-7000-8000-000000000002'
function AThing() {
  useReadMessages('investigation', id)
  return <UnreadCount />
}

test('the page of a thing reads the messages about it once', async () => {
  await show(<AThing />)
  expect(await screen.findByRole('link', { name: 'Berichten' })).toBeTruthy()
  await waitFor(() => expect(sent).toEqual([{ thing: { kind: 'investigation', id } }]))
})

test('the page of a thing sends nothing when nothing is unread', async () => {
  unread = []
  await show(<AThing />)
  await screen.findByRole('link', { name: 'Berichten' })
  expect(sent).toEqual([])
})
