import { z } from 'zod'
import { Scheme } from '#modules/reports/contract.ts'
import { OtherLanguage } from './items.ts'

export const PageWords = z
  .object({ contact: z.string().trim().min(10).max(2000), help: z.string().trim().min(10).max(4000) })
  .meta({ id: 'PublicPageWords' })
export type PageWords = z.output<typeof PageWords>

export const PublicItem = z.object({
  id: z.uuid(),
  title: z.string(),
  body: z.string(),
  scheme: Scheme,
  law: z.string(),
  changedOn: z.iso.date(),
  translations: z.array(z.object({ language: OtherLanguage, title: z.string(), body: z.string() })),
})
export type PublicItem = z.output<typeof PublicItem>

export const PublicPageQuery = z.object({
  municipality: z
    .string()
    .regex(/^GM\d{4}$/)
    .optional(),
})
/** Rights and duties for everybody; which municipality it is of, and which others there are. */
export const PublicPage = z
  .object({
    municipality: z.object({ code: z.string(), name: z.string() }),
    municipalities: z.array(z.object({ code: z.string(), name: z.string() })),
    words: PageWords,
    items: z.array(PublicItem),
  })
  .meta({ id: 'RightsAndDuties' })
export type PublicPage = z.output<typeof PublicPage>

/** What stands on the page until the municipality writes its own words. */
export const neutralWords: PageWords = {
  contact:
    'Bel of mail uw gemeente, of ga langs bij het loket. Op de website van uw gemeente staat hoe dat kan. Zeg erbij dat het gaat over uw uitkering, uw budget of uw zorg.',
  help: 'Wilt u dat iemand met u meekijkt? Een onafhankelijke cliëntondersteuner helpt u gratis. Uw gemeente vertelt u wie dat is. Het Juridisch Loket geeft gratis advies over uw rechten. U mag altijd iemand meenemen naar een gesprek.',
}
