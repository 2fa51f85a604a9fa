import type { Refusals } from '#platform/contract/refusal.ts'

export const reportsRefusals = {
  'report.received-in-future': {
    status: 422,
    says: { nl: 'De dag van ontvangst ligt in de toekomst.', en: 'The day of receipt lies in the future.' },
    next: { nl: 'Vul de dag in waarop de melding binnenkwam.', en: 'Fill in the day on which the report came in.' },
    source: 'Awb art. 3:2',
  },
  'report.source-organisation-missing': {
    status: 422,
    says: { nl: 'Er staat niet bij welke organisatie dit meldt.', en: 'It does not say which organisation reports this.' },
    next: { nl: 'Vul de naam en de soort organisatie in.', en: 'Fill in the name and the kind of organisation.' },
    source: 'AVG art. 14 lid 2 onder f (bron van de gegevens)',
  },
  'report.no-intake-unit': {
    status: 422,
    says: { nl: 'Voor deze regeling is geen team ingesteld dat meldingen ontvangt.', en: 'No unit takes in reports of this scheme.' },
    next: { nl: 'Vraag de functioneel beheerder om een team in te stellen.', en: 'Ask the administrator to set a unit.' },
    source: 'AVG art. 5 lid 1 onder f (need to know)',
  },
  'intake.unknown-place': {
    status: 422,
    says: { nl: 'Deze afdeling of gemeente bestaat hier niet (meer).', en: 'This unit or municipality does not exist here (any more).' },
    next: { nl: 'Vernieuw de pagina en kies een afdeling uit de lijst.', en: 'Refresh the page and choose a unit from the list.' },
    source: 'AVG art. 5 lid 1 onder f (need to know)',
  },
  'report.already-assessed': {
    status: 409,
    says: { nl: 'Deze melding is al beoordeeld of samengevoegd.', en: 'This report has already been judged or joined.' },
    next: {
      nl: 'Bekijk de beoordeling. Nieuwe feiten? Leg een nieuwe melding vast.',
      en: 'See the judgement. New facts? Write down a new report.',
    },
    source: 'Awb art. 3:2',
  },
  'report.assessor-filed-it': {
    status: 403,
    says: {
      nl: 'U hebt deze melding zelf vastgelegd en beoordeelt haar daarom niet.',
      en: 'You filed this report yourself and therefore do not judge it.',
    },
    next: { nl: 'Vraag een collega om te beoordelen.', en: 'Ask a colleague to judge it.' },
    source: 'Awb art. 2:4 (zonder vooringenomenheid)',
  },
  'report.criteria-unanswered': {
    status: 422,
    says: { nl: 'Niet alle vragen zijn in een paar woorden beantwoord.', en: 'Not every question has been answered in a few words.' },
    next: {
      nl: 'Beantwoord de vragen hieronder. Weet u het niet? Schrijf dat op, en waarom.',
      en: 'Answer the questions below. If you do not know, write that, and why.',
    },
    source: 'Awb art. 3:2 en 3:46; Programma 2024, onderzoekswaardigheid',
  },
  'report.motivation-too-short': {
    status: 422,
    says: { nl: 'De motivering is te kort om te volgen.', en: 'The motivation is too short to follow.' },
    next: {
      nl: 'Schrijf in ten minste twintig tekens waarom u dit besluit.',
      en: 'Write in at least twenty characters why you decide this.',
    },
    source: 'Awb art. 3:46',
  },
  'report.referral-missing': {
    status: 422,
    says: { nl: 'Er staat niet bij waar de melding naartoe gaat.', en: 'It does not say where the report goes.' },
    next: {
      nl: 'Kies bij overdragen W&I of MO, en bij doorverwijzen de instantie of hulp.',
      en: 'When handing over choose W&I or MO; when referring choose the authority or help.',
    },
    source: 'Awb art. 2:3 (doorzendplicht)',
  },
  'report.questionable-grounds': {
    status: 422,
    says: { nl: 'In uw tekst staan woorden die niets zeggen over de feiten.', en: 'Your text has words that say nothing about the facts.' },
    next: {
      nl: 'Kijk per woord opnieuw. Haal het weg, of bevestig dat het nodig is.',
      en: 'Look at each word again. Take it out, or confirm that it is needed.',
    },
    source: 'Grondwet art. 1; Awb art. 3:4',
  },
  'report.only-questionable-grounds': {
    status: 422,
    says: {
      nl: 'De motivering noemt alleen afkomst, naam, buurt, gezinsvorm of uiterlijk.',
      en: 'The motivation names only origin, name, neighbourhood, household form or looks.',
    },
    next: {
      nl: 'Noem feiten en omstandigheden. Zijn die er niet, dan is er geen grond voor onderzoek.',
      en: 'Name facts and circumstances. Without them there is no ground for an investigation.',
    },
    source: 'Grondwet art. 1; Awb art. 3:46',
  },
  'report.still-blind': {
    status: 409,
    says: { nl: 'U ziet deze melding nog zonder de gegevens van de betrokkene.', en: 'You still read this report without its subject.' },
    next: { nl: "Kies eerst 'Tonen' en geef de reden.", en: "First choose 'Show' and give the reason." },
    source: 'AVG art. 5 lid 1 onder c (minimale gegevensverwerking)',
  },
  'report.subject-settled': {
    status: 409,
    says: {
      nl: 'De betrokkene staat vast, omdat het onderzoek al loopt of de melding is samengevoegd.',
      en: 'The subject is settled, because the investigation runs or the report was joined.',
    },
    next: { nl: 'Gaat het om iemand anders? Leg een nieuwe melding vast.', en: 'Is it somebody else? Write down a new report.' },
    source: 'Awb art. 3:2',
  },
  'report.cannot-join': {
    status: 409,
    says: { nl: 'Deze melding kan niet meer worden samengevoegd.', en: 'This report can no longer be joined.' },
    next: {
      nl: 'Alleen een melding die nog beoordeeld moet worden, kan worden samengevoegd.',
      en: 'Only a report that is still to be judged can be joined.',
    },
    source: 'Archiefwet 1995 art. 3',
  },
  'report.joins-own-municipality': {
    status: 409,
    says: { nl: 'Deze meldingen zijn van twee gemeenten.', en: 'These reports belong to two municipalities.' },
    next: {
      nl: 'Voeg alleen meldingen van dezelfde gemeente samen. Overleg als beide gemeenten iets moeten doen.',
      en: 'Join reports of the same municipality only. Consult when both have something to do.',
    },
    source: 'AVG art. 5 lid 1 onder b en f (doelbinding, need to know)',
  },
  'report.joins-earlier-only': {
    status: 422,
    says: { nl: 'Een melding wordt samengevoegd met een eerdere melding.', en: 'A report is joined to an earlier report.' },
    next: { nl: 'Open de latere melding en kies daar de eerdere.', en: 'Open the later report and choose the earlier one there.' },
    source: 'Archiefwet 1995 art. 3',
  },
  'report.earlier-is-joined': {
    status: 409,
    says: { nl: 'De melding die u koos, is zelf al samengevoegd.', en: 'The report you chose has itself been joined.' },
    next: { nl: 'Kies de melding waarmee die is samengevoegd.', en: 'Choose the report to which it was joined.' },
    source: 'Archiefwet 1995 art. 3',
  },
  'report.joins-other-compartment': {
    status: 409,
    says: {
      nl: 'Deze meldingen vallen onder verschillende wetten. Samenvoegen mag alleen met een grondslag en een goedkeuring, en die is er niet.',
      en: 'These reports fall under different laws. Joining needs a ground and an approval, and there is none.',
    },
    next: {
      nl: 'Vraag het aan op de pagina van deze melding, onder Delen met collega’s van de andere wet.',
      en: 'Ask for it on the page of this report, under Sharing with the other law.',
    },
    source: 'AVG art. 5 lid 1 onder b; Participatiewet art. 65; Wmo 2015 hoofdstuk 5',
  },
  'report.not-worth-investigating': {
    status: 409,
    says: {
      nl: 'Deze melding is niet als onderzoekswaardig beoordeeld, of wordt al onderzocht.',
      en: 'This report was not judged worth investigating, or is already under investigation.',
    },
    next: {
      nl: 'Beoordeel eerst de onderzoekswaardigheid, of open het onderzoek dat er al is.',
      en: 'Judge its worthiness first, or open the investigation that exists.',
    },
    source: 'Programma 2024, onderzoekswaardigheid',
  },
  'report.not-under-investigation': {
    status: 409,
    says: { nl: 'Deze melding is niet in onderzoek.', en: 'This report is not under investigation.' },
    next: { nl: 'Vernieuw de pagina en bekijk de status.', en: 'Refresh the page and see its status.' },
    source: 'Awb art. 3:2',
  },
  'report.no-reporter-identity': {
    status: 404,
    says: { nl: 'De melder is anoniem gebleven.', en: 'The reporter stayed anonymous.' },
    next: { nl: 'Ga uit van wat er gemeld is. Er is niets om te openen.', en: 'Go by what was reported. There is nothing to open.' },
    source: 'AVG art. 5 lid 1 onder c',
  },
  'dialogue.code-unknown': {
    status: 404,
    says: {
      nl: 'Met deze code vinden we geen melding. De code klopt niet, of de melding is niet meer bewaard.',
      en: 'We find no report with this code. The code is wrong, or the report is no longer kept.',
    },
    next: {
      nl: 'Kijk nog eens goed naar uw code van zestien tekens. Code kwijt? Dan kunt u opnieuw melden.',
      en: 'Look at your code of sixteen signs again. Lost it? Then you can report again.',
    },
    source: 'AVG art. 5 lid 1 onder f; BIO2 8.05',
  },
  'dialogue.busy': {
    status: 429,
    says: {
      nl: 'Er worden nu te veel codes geprobeerd. Daarom wacht iedereen even.',
      en: 'Too many codes are being tried. That is why everybody waits a moment.',
    },
    next: { nl: 'Probeer het over een minuut opnieuw.', en: 'Try again in a minute.' },
    source: 'BIO2 8.05',
  },
  'dialogue.day-full': {
    status: 409,
    says: { nl: 'Meer kunt u vandaag niet sturen.', en: 'You have sent as much as a day has room for.' },
    next: {
      nl: 'Kom morgen terug. U kunt 5 bestanden en 20 berichten per dag sturen.',
      en: 'Come back tomorrow. A day has room for 5 files and 20 messages.',
    },
    source: 'BIO2 8.06',
  },
  'dialogue.file-missing': {
    status: 422,
    says: { nl: 'Er is geen bestand ontvangen, of het is leeg.', en: 'No file was received, or it is empty.' },
    next: { nl: 'Kies een bestand en probeer het opnieuw.', en: 'Choose a file and try again.' },
    source: 'Awb art. 3:2',
  },
  'dialogue.file-kind': {
    status: 422,
    says: {
      nl: 'Een van de bestanden is geen pdf, foto (jpg of png), tekst of Word-document zonder macro’s.',
      en: 'One of the files is no PDF, picture (jpg or png), text or Word document without macros.',
    },
    next: {
      nl: 'Kies een ander bestand. Er is nu niets bewaard.',
      en: 'Choose another file. Nothing has been kept.',
    },
    source: 'BIO2 8.07',
  },
  'dialogue.not-yours': {
    status: 403,
    says: {
      nl: 'U praat niet met de melder van deze melding.',
      en: 'You do not talk with the reporter of this report.',
    },
    next: {
      nl: 'Dat doet wie de melding beoordeelt of behandelt, of de coördinator. Alleen een melding via het webformulier heeft een gesprek.',
      en: 'Its judge or handler does, or the coordinator. Only a report by web form has a conversation.',
    },
    source: 'AVG art. 5 lid 1 onder f (need to know)',
  },
  'import.file-missing': {
    status: 422,
    says: { nl: 'Er is geen bestand ontvangen, of het is leeg.', en: 'No file was received, or it is empty.' },
    next: { nl: 'Kies een csv-bestand met een kopregel.', en: 'Choose a csv file with a heading.' },
    source: 'Awb art. 3:2',
  },
  'import.columns-missing': {
    status: 422,
    says: { nl: 'Het bestand mist kolommen die nodig zijn.', en: 'The file lacks columns that are needed.' },
    next: {
      nl: 'Voeg de kolommen hieronder toe aan de kopregel en probeer het opnieuw.',
      en: 'Add the columns listed below to the heading and try again.',
    },
    source: 'Awb art. 3:2',
  },
} as const satisfies Refusals
