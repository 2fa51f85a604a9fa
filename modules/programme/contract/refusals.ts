import type { Refusals } from '#platform/contract/refusal.ts'

const housekeeping = 'Programma 2024: een vastgestelde tekst is de afspraak waaraan het jaar wordt gehouden'

export const programmeRefusals = {
  'programme.not-a-draft': {
    status: 409,
    says: {
      nl: 'Deze versie is vastgesteld. De tekst verandert niet meer.',
      en: 'This version was adopted. Its text does not change any more.',
    },
    next: {
      nl: 'Maak een nieuwe versie met de reden van de wijziging, en pas de tekst daar aan.',
      en: 'Make a new version with the reason for the change, and edit the text there.',
    },
    source: housekeeping,
  },
  'programme.text-changed-meanwhile': {
    status: 409,
    says: { nl: 'Een collega heeft deze tekst intussen opgeslagen.', en: 'A colleague saved this text in the meantime.' },
    next: {
      nl: 'Bekijk beide teksten naast elkaar en sla op wat moet blijven. Uw tekst staat er nog.',
      en: 'Look at both texts side by side and save what has to stay. Your text is still there.',
    },
    source: 'Awb art. 3:2',
  },
  'programme.year-has-draft': {
    status: 409,
    says: { nl: 'Voor dit jaar ligt al een concept.', en: 'There is a draft for this year already.' },
    next: { nl: 'Werk verder in dat concept, of verwijder het eerst.', en: 'Go on in that draft, or remove it first.' },
    source: housekeeping,
  },
  'programme.correction-needs-reason': {
    status: 422,
    says: {
      nl: 'Een nieuwe versie van een vastgesteld programma heeft een reden nodig.',
      en: 'A new version of an adopted programme needs a reason.',
    },
    next: {
      nl: 'Schrijf in ten minste tien tekens waarom de tekst verandert.',
      en: 'Write in ten characters or more why the text changes.',
    },
    source: 'Awb art. 3:46',
  },
  'programme.more-than-hundred-percent': {
    status: 422,
    says: {
      nl: 'Samen is meer dan 100 procent van de capaciteit verdeeld.',
      en: 'Together more than 100 percent of the capacity was given out.',
    },
    next: {
      nl: 'Verlaag een of meer aandelen voordat u het programma vaststelt.',
      en: 'Lower one or more shares before you adopt the programme.',
    },
    source: 'Programma 2024: aandelen van 10, 50, 12 en 16 procent',
  },
  'programme.heading-empty': {
    status: 422,
    says: { nl: 'Niet alle kopjes zijn ingevuld.', en: 'Not every heading was filled in.' },
    next: { nl: 'Vul de kopjes aan die hieronder staan.', en: 'Fill in the headings listed below.' },
    source: 'Programma 2024: zeven kopjes per activiteit',
  },
  'programme.adopted-in-future': {
    status: 422,
    says: { nl: 'Een programma kan niet in de toekomst zijn vastgesteld.', en: 'A programme cannot have been adopted in the future.' },
    next: { nl: 'Kies de dag waarop het besluit is genomen.', en: 'Choose the day on which it was decided.' },
    source: 'Awb art. 3:2',
  },
  'programme.wrong-state': {
    status: 409,
    says: { nl: 'Deze stap past niet bij de stand van het programma.', en: 'This step does not fit the state of the programme.' },
    next: { nl: 'Vernieuw de pagina en kijk in welke stand het programma is.', en: 'Refresh the page and see the state of the programme.' },
    source: housekeeping,
  },
  'programme.retire-needs-reason': {
    status: 422,
    says: { nl: 'Een activiteit laten vervallen heeft een reden nodig.', en: 'Retiring an activity needs a reason.' },
    next: { nl: 'Schrijf in ten minste tien tekens waarom.', en: 'Write in ten characters or more why.' },
    source: 'Awb art. 3:46',
  },
  'goal.no-way-of-judging': {
    status: 422,
    says: {
      nl: 'Een doel heeft een cijfer nodig, of iemand die het in woorden beoordeelt.',
      en: 'A goal needs a figure, or somebody who judges it in words.',
    },
    next: {
      nl: 'Kies minstens één cijfer, of vul in wie het beoordeelt en wanneer.',
      en: 'Choose at least one figure, or fill in who judges it and when.',
    },
    source: 'Programma 2024, Hoe meten we dit?',
  },
  'goal.aim-does-not-fit': {
    status: 422,
    says: { nl: 'De streefwaarde past niet bij het cijfer.', en: 'The target does not fit the figure.' },
    next: {
      nl: 'Een aandeel ligt tussen 0 en 100 procent; dagen en aantallen zijn hele getallen.',
      en: 'A share lies between 0 and 100 percent; days and counts are whole numbers.',
    },
    source: 'Programma 2024, Hoe meten we dit?',
  },
  'goal.judged-by-figures': {
    status: 409,
    says: { nl: 'Dit doel wordt met cijfers beoordeeld, niet in woorden.', en: 'This goal is judged by figures, not in words.' },
    next: { nl: 'Schrijf uw uitleg bij de activiteit.', en: 'Write your explanation with the activity.' },
    source: 'Programma 2024, Hoe meten we dit?',
  },
  'pick.already-there': {
    status: 409,
    says: { nl: 'Dit staat al in het concept.', en: 'This stands in the draft already.' },
    next: { nl: 'Kies iets anders, of haal het eerst uit het concept.', en: 'Choose something else, or take it out of the draft first.' },
    source: housekeeping,
  },
  'lesson.proposal-taken': {
    status: 409,
    says: {
      nl: 'Een collega heeft een van deze voorstellen intussen in een les opgenomen.',
      en: 'A colleague took one of these proposals into a lesson in the meantime.',
    },
    next: {
      nl: 'Vernieuw de lijst en kies opnieuw. Wat u schreef, staat er nog.',
      en: 'Refresh the list and choose again. What you wrote is still there.',
    },
    source: 'Awb art. 3:2',
  },
  'lesson.without-origin': {
    status: 422,
    says: {
      nl: 'Een les komt uit een voorstel, of zegt in woorden waar zij vandaan komt.',
      en: 'A lesson comes from a proposal, or says in words where it comes from.',
    },
    next: {
      nl: 'Kies een of meer voorstellen, of vul in waar de les vandaan komt.',
      en: 'Choose one or more proposals, or fill in where the lesson comes from.',
    },
    source: 'Programma 2024, aanpak doorontwikkelen',
  },
  'lesson.changed-meanwhile': {
    status: 409,
    says: { nl: 'Een collega heeft deze les intussen gewijzigd.', en: 'A colleague changed this lesson in the meantime.' },
    next: { nl: 'Bekijk de les zoals zij nu is en doe het daarna opnieuw.', en: 'Look at the lesson as it now is and do it again.' },
    source: 'Awb art. 3:2',
  },
  'lesson.wrong-state': {
    status: 409,
    says: { nl: 'Deze stap past niet bij de stand van de les.', en: 'This step does not fit the state of the lesson.' },
    next: { nl: 'Vernieuw de pagina en kijk wat er met de les is gebeurd.', en: 'Refresh the page and see what happened to the lesson.' },
    source: 'Programma 2024, aanpak doorontwikkelen',
  },
  'lesson.rejection-needs-reason': {
    status: 422,
    says: { nl: 'Een les afwijzen heeft een reden nodig.', en: 'Rejecting a lesson needs a reason.' },
    next: { nl: 'Schrijf in ten minste tien tekens waarom.', en: 'Write in ten characters or more why.' },
    source: 'Awb art. 3:46',
  },
  'lesson.due-in-past': {
    status: 422,
    says: { nl: 'De einddatum is al voorbij.', en: 'The due date has passed.' },
    next: { nl: 'Kies vandaag of een latere dag.', en: 'Choose today or a later day.' },
    source: 'Awb art. 3:2',
  },
  'lesson.not-yours': {
    status: 403,
    says: { nl: 'Deze les is aan iemand anders toegewezen.', en: 'This lesson is assigned to somebody else.' },
    next: { nl: 'Vraag wie de les uitvoert, of de beleidsadviseur.', en: 'Ask who carries out the lesson, or the policy officer.' },
    source: 'Programma 2024, aanpak doorontwikkelen',
  },
  'lesson.unknown-colleague': {
    status: 422,
    says: { nl: 'Deze collega werkt hier niet of niet meer.', en: 'This colleague does not work here, or not any more.' },
    next: { nl: 'Kies een collega uit de lijst.', en: 'Choose a colleague from the list.' },
    source: 'Programma 2024, aanpak doorontwikkelen',
  },
  'annual-report.no-programme': {
    status: 409,
    says: { nl: 'Voor dit jaar is geen programma vastgesteld.', en: 'No programme was adopted for this year.' },
    next: { nl: 'Stel eerst het programma van dit jaar vast.', en: 'Adopt the programme of this year first.' },
    source: housekeeping,
  },
  'annual-report.published': {
    status: 409,
    says: {
      nl: 'Dit jaarverslag is vastgesteld en verandert niet meer.',
      en: 'This annual report was published and does not change any more.',
    },
    next: {
      nl: 'Wat later is veranderd, staat als herziening op de pagina van het jaar en in het volgende verslag.',
      en: 'What changed later is shown as a restatement on the page of the year and in the next report.',
    },
    source: housekeeping,
  },
  'annual-report.cut-off-too-early': {
    status: 422,
    says: { nl: 'De peildatum ligt vóór het einde van het jaar.', en: 'The cut-off date lies before the end of the year.' },
    next: { nl: 'Kies 31 december of een latere dag.', en: 'Choose 31 December or a later day.' },
    source: 'Programma 2024, handhavingsverslag',
  },
  'annual-report.cut-off-in-future': {
    status: 422,
    says: { nl: 'De peildatum ligt in de toekomst.', en: 'The cut-off date lies in the future.' },
    next: {
      nl: 'Kies een dag die voorbij is, zodat het verslag later dezelfde cijfers geeft.',
      en: 'Choose a day that has passed, so that the report gives the same figures later.',
    },
    source: 'Programma 2024, handhavingsverslag',
  },
  'figures.day-in-future': {
    status: 422,
    says: { nl: 'Van een dag die nog moet komen, zijn er geen cijfers.', en: 'There are no figures of a day that has yet to come.' },
    next: { nl: 'Kies vandaag of een eerdere dag.', en: 'Choose today or an earlier day.' },
    source: 'Programma 2024, Hoe meten we dit?',
  },
} as const satisfies Refusals
