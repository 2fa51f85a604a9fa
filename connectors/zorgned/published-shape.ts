import { z } from 'zod'

// The shape that is known of POST /aanvragen. Lists and objects have to be what they are, or that part counts as unread;
// nearly every value in them may be null or something new, so values are looked at one by one when they are read.
const value = z.unknown().optional()

/** Somebody without applications has an empty list, or no list. */
export const Answer = z.union([
  z.null().transform(() => []),
  z.array(value).length(0),
  z
    .object({ _embedded: z.object({ aanvraag: z.array(value).nullish() }).nullable() })
    .transform(({ _embedded }) => _embedded?.aanvraag ?? []),
])

/** An application that nobody decided on yet has no `beschikking`. */
export const Application = z.object({
  beschikking: z.object({ beschikkingNummer: value, datumAfgifte: value, beschikteProducten: z.array(value).nullish() }).nullish(),
})

export const Decided = z.object({
  product: value,
  productCategorie: value,
  resultaat: value,
  /** Null when the product was refused */
  toegewezenProduct: z
    .object({
      datumIngangGeldigheid: value,
      datumEindeGeldigheid: value,
      omvang: value,
      leveringsvorm: value,
      leverancier: value,
      toewijzingen: value,
    })
    .nullish(),
})

export const Product = z.object({ identificatie: value, productCode: value, omschrijving: value })
export const Coded = z.object({ code: value, omschrijving: value })
export const Volume = z.object({ volume: value, eenheid: value, frequentie: value, omschrijving: value })
export const Supplier = z.object({ agbcode: value, kvk: value, omschrijving: value })
export const Allocations = z.array(
  z.object({ toewijzingNummer: value, ingangsdatum: value, einddatum: value, leverancier: value, leveringen: value }),
)
export const Deliveries = z.array(z.object({ begindatum: value, einddatum: value }))
