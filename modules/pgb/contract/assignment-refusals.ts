import type { Refusals } from '#platform/contract/refusal.ts'

export const assignmentRefusals = {
  'budget.assigned-in-future': {
    status: 422,
    says: { nl: 'De dag van de opdracht ligt in de toekomst.', en: 'The day of the assignment lies in the future.' },
    next: { nl: 'Vul de dag in waarop MO de opdracht gaf.', en: 'Enter the day on which the assignment was given.' },
    source: 'Awb art. 3:2',
  },
  'budget.assigned-long-before': {
    status: 422,
    says: {
      nl: 'De dag van de opdracht ligt meer dan een jaar voor het begin van dit onderzoek.',
      en: 'The day of the assignment lies more than a year before this investigation began.',
    },
    next: {
      nl: 'Kijk of het jaar klopt. Is de opdracht echt zo oud? Vraag MO dan om de opdracht te bevestigen.',
      en: 'Check the year. Is the assignment really that old? Ask for it to be confirmed.',
    },
    source: 'Awb art. 3:2',
  },
  'budget.kind-too-late': {
    status: 409,
    says: { nl: 'Het onderzoek is al begonnen. De soort staat nu vast.', en: 'Research has begun. The kind stands now.' },
    next: {
      nl: 'Blijkt het toch om de ander te gaan? Sluit dit onderzoek af en open er een over die ander.',
      en: 'Is it about the other after all? Close this investigation and open one about the other.',
    },
    source: 'AVG art. 5 lid 1 onder b (doelbinding)',
  },
  'budget.kind-in-use': {
    status: 409,
    says: {
      nl: 'De soort kan niet meer wijzigen: er is al iets vastgelegd dat erbij hoort.',
      en: 'The kind cannot change any more: something that belongs to it was recorded.',
    },
    next: {
      nl: 'Denk aan een oordeel over veiligheid, een vertegenwoordiger, een cliënt of ingelezen gegevens. Open anders een nieuw onderzoek.',
      en: 'Such as a judgement of safety, a representative, a client or imported data. Otherwise open a new investigation.',
    },
    source: 'AVG art. 5 lid 1 onder d (juistheid)',
  },
  'budget.kind-of-organisation': {
    status: 409,
    says: { nl: 'Een organisatie heeft geen persoonsgebonden budget.', en: 'An organisation has no personal budget.' },
    next: {
      nl: 'Gaat het om een cliënt? Open dan een onderzoek over die cliënt.',
      en: 'Is it about a client? Then open an investigation about that client.',
    },
    source: 'Wmo 2015 art. 2.3.6',
  },
  'holder.represents-self': {
    status: 422,
    says: { nl: 'Dit is de budgethouder zelf.', en: 'This is the budget holder.' },
    next: {
      nl: 'Vul de gegevens van de vertegenwoordiger in, of laat de vertegenwoordiger leeg.',
      en: 'Enter who represents the budget holder, or leave it empty.',
    },
    source: 'Wmo 2015 art. 2.3.6 lid 2 onder a',
  },
} as const satisfies Refusals
