import type { Refusals } from '#platform/contract/refusal.ts'

const typeOver = {
  nl: 'Neem de producten met de hand over uit Zorgned, of probeer het later opnieuw.',
  en: 'Copy the products from Zorgned by hand, or try again later.',
}

/** Why granted products were not fetched. None of it holds the investigation up: they can always be typed over. */
export const grantedProductsRefusals = {
  'granted-products.not-connected': {
    status: 409,
    says: { nl: 'Zorgned is niet aangesloten op Wederhoor.', en: 'Zorgned is not connected to Wederhoor.' },
    next: {
      nl: 'Neem de producten met de hand over uit Zorgned. Aansluiten doet de functioneel beheerder.',
      en: 'Copy the products from Zorgned by hand. The administrator can connect it.',
    },
    source: 'Awb art. 3:2 (zorgvuldigheid)',
  },
  'granted-products.no-number': {
    status: 409,
    says: { nl: 'Van deze budgethouder is geen BSN bekend.', en: 'No citizen service number of this budget holder is known.' },
    next: {
      nl: 'Neem de producten met de hand over uit Zorgned.',
      en: 'Copy the products from Zorgned by hand.',
    },
    source: 'Wmo 2015 art. 5.2.9 (gebruik van het BSN)',
  },
  'granted-products.unreachable': {
    status: 503,
    says: { nl: 'Zorgned gaf op tijd geen antwoord.', en: 'Zorgned gave no answer in time.' },
    next: typeOver,
    source: 'BIO2 8.14',
  },
  'granted-products.refused': {
    status: 503,
    says: { nl: 'Zorgned liet Wederhoor niet toe.', en: 'Zorgned did not let Wederhoor in.' },
    next: {
      nl: 'Meld dit bij de functioneel beheerder. Neem de producten intussen met de hand over.',
      en: 'Tell the administrator. Meanwhile copy the products by hand.',
    },
    source: 'BIO2 8.05',
  },
  'granted-products.unknown-person': {
    status: 409,
    says: {
      nl: 'Zorgned kent niemand met het BSN van deze budgethouder.',
      en: 'Zorgned knows nobody with the number of this budget holder.',
    },
    next: {
      nl: 'Controleer het BSN. Klopt het, vraag dan na bij Maatschappelijke Ontwikkeling onder welke naam het besluit is genomen.',
      en: 'Check the number. If it is right, ask Maatschappelijke Ontwikkeling in whose name was decided.',
    },
    source: 'AVG art. 5 lid 1 onder d (juistheid)',
  },
  'granted-products.unreadable': {
    status: 503,
    says: { nl: 'Het antwoord van Zorgned was niet te lezen.', en: 'The answer of Zorgned could not be read.' },
    next: {
      nl: 'Meld dit bij de functioneel beheerder. Neem de producten intussen met de hand over.',
      en: 'Tell the administrator. Meanwhile copy the products by hand.',
    },
    source: 'Awb art. 3:2 (zorgvuldigheid)',
  },
  'granted-products.from-source': {
    status: 409,
    says: {
      nl: 'Dit product is uit Zorgned opgehaald en is daarom niet weg te halen.',
      en: 'This product was fetched from Zorgned and cannot be taken out.',
    },
    next: {
      nl: 'Klopt het niet, laat het dan in Zorgned herstellen en haal de producten opnieuw op.',
      en: 'If it is wrong, have it corrected in Zorgned and fetch the products again.',
    },
    source: 'AVG art. 5 lid 1 onder d (juistheid)',
  },
  'granted-products.already-out': {
    status: 409,
    says: { nl: 'Dit product is al vervangen of weggehaald.', en: 'This product has been replaced or taken out already.' },
    next: {
      nl: 'Haal de nieuwe stand op. Wat er eerder stond, vindt u onder ‘Eerdere stand’.',
      en: 'Fetch what stands now; what stood before is under “Earlier”.',
    },
    source: 'AVG art. 5 lid 1 onder d (juistheid)',
  },
} as const satisfies Refusals
