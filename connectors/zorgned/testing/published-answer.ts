/** Answers in the shape that is known of Zorgned; the people, the numbers and the suppliers do not exist. */
export const budget = {
  identificatie: '8100201',
  externe_identificatie: null,
  product: { identificatie: '02A02', productCode: '02A02', productsoortCode: 'AWBG', omschrijving: 'individuele  begeleiding' },
  productCategorie: { code: '02', omschrijving: 'Begeleiding' },
  resultaat: 'toegewezen',
  toegewezenProduct: {
    datumIngangGeldigheid: '2025-03-01',
    datumEindeGeldigheid: '2027-02-28',
    datumCheck: null,
    actueel: true,
    omvang: {
      volume: 195,
      eenheid: { code: '01', omschrijving: 'Minuut' },
      frequentie: { code: '2', omschrijving: 'Per week' },
      omschrijving: '3:15 uren per week',
    },
    budget: null,
    leveringsvorm: 'pgb',
    leverancier: { identificatie: 'TZ0001', agbcode: null, kvk: '90001234', omschrijving: 'Zorghuis De Verzonnen Linde' },
    toelichting: 'Cliënt heeft een verzonnen aandoening',
    toewijzingen: [],
    betrokkenen: ['999990019'],
  },
}

export const inKind = {
  identificatie: '8100202',
  product: { identificatie: '01A01', productCode: null, omschrijving: 'hulp bij het huishouden' },
  productCategorie: { code: '01', omschrijving: 'Hulp bij het huishouden' },
  resultaat: 'toegewezen',
  toegewezenProduct: {
    datumIngangGeldigheid: '2024-01-01T00:00:00',
    datumEindeGeldigheid: null,
    omvang: {
      volume: 8,
      eenheid: { code: '04', omschrijving: 'Uur' },
      frequentie: { code: '3', omschrijving: 'Per  vier weken' },
      omschrijving: null,
    },
    leveringsvorm: 'zin',
    leverancier: { identificatie: '90000017', agbcode: '90000017', kvk: null, omschrijving: 'Thuishulp Fictief' },
    toewijzingen: [
      {
        toewijzingNummer: 41,
        toewijzingsDatumTijd: '2024-01-02T09:00:00',
        ingangsdatum: '2024-01-01',
        einddatum: null,
        leverancier: { identificatie: '90000017', agbcode: '90000017', kvk: null, omschrijving: 'Thuishulp Fictief' },
        referentieAanbieder: null,
        redenWijziging: null,
        leveringen: [
          { begindatum: '2024-01-08', einddatum: '2024-06-30', redenBeeindiging: { code: '04', omschrijving: 'Overplaatsing' } },
          { begindatum: '2024-07-01', einddatum: null, redenBeeindiging: null },
        ],
      },
    ],
    betrokkenen: [],
  },
}

export const refusedProduct = {
  identificatie: '8100203',
  product: { identificatie: '12280', productCode: '12280', omschrijving: 'vervoer' },
  productCategorie: {},
  resultaat: 'afgewezen',
  toegewezenProduct: null,
}

export const application = (...beschikteProducten: unknown[]) => ({
  identificatie: '7100001',
  procesIdentificatie: '7100001',
  casusIdentificatie: null,
  regeling: { identificatie: 'WMO', omschrijving: 'WMO' },
  hulpvraag: { datumRegistratie: '2025-02-01', aanmeldwijze: null, verwijzer: { naam: 'Verzonnen', telefoon: '0300000000' } },
  datumAanvraag: '2025-02-01',
  beschikking: { beschikkingNummer: 309000123, datumAfgifte: '2025-02-20', toelichting: null, beschikteProducten },
  documenten: null,
})

export const answerOf = (...aanvraag: unknown[]) => ({ _links: null, _embedded: { aanvraag } })
