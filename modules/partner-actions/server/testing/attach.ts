import type { House, Tinkerer } from '#app/server/testing/house.ts'

/** What a colleague says of a file that they attach. */
export interface SaidItem {
  direction?: 'in' | 'out'
  partnerId: string
  categories?: readonly string[]
  title?: string
  records?: number
  necessity?: string
  criminalReport?: string
}

/** Sends a file to an action as the page does; `parts` in the order in which they go. */
export async function attach(
  who: Tinkerer,
  actionId: string,
  said: SaidItem | string,
  content: string | Buffer = 'naam;plaats\nA;B\n',
  fileName = 'lijst.csv',
) {
  const form = new FormData()
  const whole =
    typeof said === 'string'
      ? said
      : JSON.stringify({
          direction: 'out',
          categories: ['address'],
          title: 'Lijst van bedrijven',
          records: 2,
          necessity: 'Nodig voor het bezoek samen.',
          ...said,
        })
  form.set('item', whole)
  form.set('file', new Blob([new Uint8Array(Buffer.from(content))], { type: 'application/pdf' }), fileName)
  const request = new Request('http://house/', { method: 'POST', body: form })
  const answer = await who.send({
    method: 'POST',
    url: `/api/v1/actions/${actionId}/items`,
    headers: { 'content-type': request.headers.get('content-type') ?? '' },
    payload: Buffer.from(await request.arrayBuffer()),
  })
  return { status: answer.statusCode, body: answer.json() }
}

/** Says what was found at a location, as it came from a device. */
export async function visit(
  house: House,
  by: string,
  {
    actionId,
    locationId,
    revision = 1,
    state = 'visited',
    found = ['work-not-reported'],
    note = '',
    careSignals = [],
    careNote = '',
  }: {
    actionId: string
    locationId: string | undefined
    revision?: number
    state?: string
    found?: string[]
    note?: string
    careSignals?: string[]
    careNote?: string
  },
): Promise<void> {
  await house.db.owner.query(
    `insert into partner_actions.visit (id, location_id, action_id, municipality_id, revision, state, arrived_at, found, note, care_signals, care_note, power, consent,
       colleagues, recorded_by, recorded_at, received_at)
     select gen_random_uuid(), $1, $2, a.municipality_id, $3, $4, '2024-11-14T13:30:00Z', $5, $6, $7, $8, 'public-place', 'not-needed', array[$9::uuid], $9, '2024-11-14T13:30:00Z', now()
       from partner_actions.action a where a.id = $2`,
    [locationId, actionId, revision, state, found, note, careSignals, careNote, by],
  )
}
