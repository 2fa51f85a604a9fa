import { afterAll, beforeAll, expect, test } from 'vitest'
import { type House, openHouse } from '#app/server/testing/house.ts'
import { hireWholeTeam, type WholeTeam } from './testing/file-in-later-stage.ts'
import { fileInStage } from './testing/file-in-stage.ts'
import { granted } from './testing/team.ts'

let house: House
let team: WholeTeam
beforeAll(async () => {
  house = await openHouse()
  team = await hireWholeTeam(house)
})
afterAll(() => house.close())

test('who becomes the lead is told so, and nobody else', async () => {
  const id = await fileInStage(team, 'opened')
  const before = (await team.lead.get('/own-messages')).body.unread
  await granted(team.coordinator.put(`/investigations/${id}/lead`, { leadId: team.stranger.id }))

  expect((await team.stranger.get('/own-messages')).body).toMatchObject({
    unread: 1,
    rows: [{ kind: 'investigation.lead-assigned', href: `/onderzoeken/${id}`, readAt: null }],
  })
  expect((await team.lead.get('/own-messages')).body.unread).toBe(before)
  expect((await team.coordinator.get('/own-messages')).body.rows).toEqual([])
})
