import type { Refusals } from '#platform/contract/refusal.ts'

/** Every refusal of an investigation; `policy/rules.md` lists the same codes with their rule. */
export const investigationRefusals = {
  'investigation.report-not-worthy': {
    status: 409,
    says: {
      nl: 'Deze melding is niet onderzoekswaardig bevonden, of er loopt al een onderzoek.',
      en: 'This report was not found worth investigating, or is under investigation already.',
    },
    next: {
      nl: 'Beoordeel eerst de melding, of open het onderzoek dat er al is.',
      en: 'Judge the report first, or open the investigation that is there.',
    },
    source: 'Programma 2024, onderzoek van meldingen; domeinregel G2',
  },
  'investigation.legal-basis-does-not-fit': {
    status: 422,
    says: { nl: 'Het doel of de grondslag past niet bij deze regeling.', en: 'The purpose or legal basis does not fit this scheme.' },
    next: {
      nl: 'Kies een doel en grondslag van de wet waar de regeling onder valt.',
      en: 'Choose a purpose and basis from the law of this scheme.',
    },
    source: 'AVG art. 5 lid 1 onder b en 6 (G1)',
  },
  'investigation.no-lead': {
    status: 409,
    says: { nl: 'Er is nog geen behandelaar.', en: 'There is no lead yet.' },
    next: { nl: 'Wijs een specialist toe.', en: 'Assign a specialist.' },
    source: 'BIO2 8.03.01',
  },
  'investigation.lead-is-no-specialist': {
    status: 422,
    says: {
      nl: 'Alleen een handhavingsspecialist van het eigen team kan behandelaar zijn.',
      en: 'Only an enforcement specialist of the unit can lead.',
    },
    next: { nl: 'Kies een specialist uit de lijst.', en: 'Choose a specialist from the list.' },
    source: 'Wmo 2015 art. 6.1; Awb art. 5:11',
  },
  'investigation.conflict-not-asked': {
    status: 409,
    says: {
      nl: "De vraag 'Kent u de betrokkene of de zorgaanbieder?' is nog niet beantwoord.",
      en: "The question 'Do you know the subject or the care provider?' has not been answered.",
    },
    next: {
      nl: 'Wie aan dit onderzoek gaat werken, beantwoordt eerst deze vraag.',
      en: 'Whoever starts work on this file answers it first.',
    },
    source: 'Awb art. 2:4 (vooringenomenheid)',
  },
  'investigation.conflict-of-interest': {
    status: 403,
    says: {
      nl: 'U hebt aangegeven dat u de betrokkene kent. Daarom kunt u hier niet aan werken.',
      en: 'You said that you know the subject. That is why you cannot work on this.',
    },
    next: { nl: 'Vraag de coördinator om het onderzoek aan een ander toe te wijzen.', en: 'Ask the coordinator to assign somebody else.' },
    source: 'Awb art. 2:4',
  },
  'investigation.not-yours': {
    status: 403,
    says: {
      nl: "Alleen de behandelaar en de collega's in dit onderzoek kunnen dit doen.",
      en: 'Only the lead and the colleagues on this file may do this.',
    },
    next: {
      nl: 'Vraag de behandelaar, of vraag de coördinator om u toe te voegen.',
      en: 'Ask the lead, or ask the coordinator to add you.',
    },
    source: 'AVG art. 5 lid 1 onder f',
  },
  'investigation.colleague-is-no-specialist': {
    status: 422,
    says: {
      nl: 'Alleen een handhavingsspecialist of coördinator kan meewerken aan een onderzoek.',
      en: 'Only an enforcement specialist or coordinator can work on a file.',
    },
    next: { nl: 'Kies een collega uit de lijst.', en: 'Choose a colleague from the list.' },
    source: 'AVG art. 5 lid 1 onder f; Awb art. 5:11',
  },
  'investigation.colleague-has-conflict': {
    status: 409,
    says: { nl: 'Deze collega heeft aangegeven de betrokkene te kennen.', en: 'This colleague said that they know the subject.' },
    next: { nl: 'Kies een andere collega.', en: 'Choose another colleague.' },
    source: 'Awb art. 2:4',
  },
  'investigation.back-needs-reason': {
    status: 422,
    says: { nl: 'Teruggaan naar een eerdere stap kan alleen met een reden.', en: 'Going back to an earlier stage needs a reason.' },
    next: { nl: 'Schrijf op waarom het onderzoek teruggaat.', en: 'Write why the file goes back.' },
    source: 'Awb art. 3:2',
  },
  'investigation.wrong-stage': {
    status: 409,
    says: { nl: 'Dit kan niet in deze stap van het onderzoek.', en: 'This cannot be done in this stage.' },
    next: { nl: 'Kijk bovenaan het onderzoek welke stap nu aan de orde is.', en: 'See at the top of the file which stage is current.' },
    source: 'Awb art. 3:2',
  },
  'plan.no-questions': {
    status: 409,
    says: { nl: 'Er staan nog geen vragen in het plan.', en: 'The plan has no questions yet.' },
    next: {
      nl: 'Schrijf op welke vragen het onderzoek moet beantwoorden.',
      en: 'Write down which questions the investigation must answer.',
    },
    source: 'Awb art. 3:2',
  },
  'plan.no-methods': {
    status: 409,
    says: { nl: 'Er staan nog geen onderzoeksmiddelen in het plan.', en: 'The plan has no methods yet.' },
    next: { nl: 'Kies een middel. Begin bij het lichtste.', en: 'Choose a method. Begin with the mildest.' },
    source: 'Awb art. 3:4 (subsidiariteit)',
  },
  'method.reason-needed': {
    status: 422,
    says: {
      nl: 'Bij dit middel hoort de reden waarom lichtere middelen niet genoeg zijn.',
      en: 'This method needs the reason why milder ones are not enough.',
    },
    next: {
      nl: 'Schrijf op wat u lichter hebt geprobeerd of overwogen, en waarom dat niet genoeg is.',
      en: 'Write what milder means you tried or considered and why they are not enough.',
    },
    source: 'Awb art. 3:4; EVRM art. 8 (G3)',
  },
  'method.not-in-plan': {
    status: 409,
    says: { nl: 'Dit middel staat nog niet in het plan.', en: 'This method is not in the plan yet.' },
    next: {
      nl: 'Zet het middel eerst in het plan, met de reden waarom lichtere middelen niet genoeg zijn.',
      en: 'First add the method to the plan, with the reason why milder ones are not enough.',
    },
    source: 'Awb art. 3:4; EVRM art. 8 (G3)',
  },
  'method.not-finished': {
    status: 409,
    says: {
      nl: 'Niet alle geplande middelen zijn gedaan of als niet nodig weggestreept.',
      en: 'Not all planned methods are done or set aside.',
    },
    next: { nl: 'Rond elk middel af, of schrijf op waarom het niet nodig is.', en: 'Finish each method, or say why it is not needed.' },
    source: 'Awb art. 3:2',
  },
  'method.already-finished': {
    status: 409,
    says: { nl: 'Dit middel is al afgerond.', en: 'This method is finished already.' },
    next: { nl: 'Plan een nieuw middel als er meer nodig is.', en: 'Plan another method if more is needed.' },
    source: 'Awb art. 3:2',
  },
  'method.needs-its-own-record': {
    status: 409,
    says: {
      nl: 'Dit middel sluit u af via het eigen verslag: huisbezoek of waarnemingen.',
      en: 'This method is finished through its own record: home visit or observations.',
    },
    next: { nl: 'Leg eerst het huisbezoek of de waarnemingen vast.', en: 'Record the home visit or the observations first.' },
    source: 'EVRM art. 8',
  },
  'home-visit.ground-needed': {
    status: 422,
    says: {
      nl: 'Voor een huisbezoek met redelijke grond moet de grond vooraf zijn opgeschreven, met een datum vóór het bezoek.',
      en: 'A visit with reasonable ground needs the ground written down, dated before the visit.',
    },
    next: {
      nl: 'Schrijf de feiten op en sinds wanneer ze bekend zijn, of kies een bezoek zonder redelijke grond.',
      en: 'Write the facts and since when they are known, or choose a visit without reasonable ground.',
    },
    source: 'EVRM art. 8; CRvB-rechtspraak huisbezoek (HV-1)',
  },
  'home-visit.two-staff-needed': {
    status: 422,
    says: { nl: 'Een huisbezoek doet u met minstens twee medewerkers.', en: 'A home visit takes at least two members of staff.' },
    next: { nl: 'Kies een tweede medewerker.', en: 'Choose a second member of staff.' },
    source: 'Protocol huisbezoek',
  },
  'home-visit.staff-not-on-file': {
    status: 422,
    says: { nl: 'Wie meegaat op huisbezoek, hoort bij dit onderzoek.', en: 'Whoever joins the home visit belongs to this file.' },
    next: { nl: 'Voeg de collega eerst toe aan het onderzoek.', en: 'First add the colleague to the file.' },
    source: 'AVG art. 5 lid 1 onder f; Protocol huisbezoek',
  },
  'home-visit.unannounced-needs-reason': {
    status: 422,
    says: { nl: 'Een bezoek zonder aankondiging heeft een reden nodig.', en: 'An unannounced visit needs a reason.' },
    next: { nl: 'Schrijf op waarom aankondigen niet kan.', en: 'Write why it cannot be announced.' },
    source: 'Awb art. 3:4',
  },
  'home-visit.consent-record-needed': {
    status: 422,
    says: {
      nl: 'Zonder vastgelegde toestemming kunnen er geen bevindingen van dit huisbezoek worden opgeschreven.',
      en: 'Without a record of consent no findings of this visit can be written down.',
    },
    next: {
      nl: 'Leg eerst vast wat er is verteld en of er toestemming was.',
      en: 'First record what was told and whether there was consent.',
    },
    source: 'EVRM art. 8; informed consent (HV-2)',
  },
  'home-visit.no-consent': {
    status: 422,
    says: {
      nl: 'Er was geen toestemming. Van dit huisbezoek kunnen geen bevindingen worden opgeschreven.',
      en: 'There was no consent. No findings of this visit can be written down.',
    },
    next: {
      nl: 'Leg alleen vast dat het bezoek niet doorging. Bij een bezoek zonder redelijke grond heeft dat geen gevolgen.',
      en: 'Only record that the visit did not take place. Without reasonable ground this has no consequences.',
    },
    source: 'EVRM art. 8 (HV-2)',
  },
  'home-visit.consent-not-informed': {
    status: 422,
    says: {
      nl: 'Toestemming geldt alleen als vooraf is verteld waarom het bezoek plaatsvindt en wat weigeren betekent.',
      en: 'Consent only counts when the purpose and the meaning of refusing were told before.',
    },
    next: {
      nl: 'Vink aan wat er is verteld. Is dat niet gebeurd? Dan was er geen geldige toestemming.',
      en: 'Tick what was told. If it was not, there was no valid consent.',
    },
    source: 'CRvB-rechtspraak huisbezoek; Algemene wet op het binnentreden art. 1',
  },
  'home-visit.consent-withdrawn': {
    status: 422,
    says: {
      nl: 'De toestemming is tijdens het bezoek ingetrokken. Alleen wat daarvóór is gezien, telt.',
      en: 'Consent was withdrawn during the visit. Only what was seen before counts.',
    },
    next: {
      nl: 'Vul in hoe laat u dit zag. Was dat na het intrekken? Dan kan het niet als bevinding worden opgeschreven.',
      en: 'Fill in at what time you saw this. If that was after the withdrawal, it cannot be a finding.',
    },
    source: 'EVRM art. 8; CRvB-rechtspraak huisbezoek (HV-2)',
  },
  'home-visit.already-recorded': {
    status: 409,
    says: { nl: 'Dit huisbezoek is al vastgelegd of afgezegd.', en: 'This visit is recorded or cancelled already.' },
    next: { nl: 'Plan een nieuw bezoek als dat nodig is.', en: 'Plan another visit if needed.' },
    source: 'Awb art. 3:2',
  },
  'home-visit.not-finished': {
    status: 409,
    says: { nl: 'Er staat een huisbezoek open.', en: 'There is an unfinished home visit.' },
    next: { nl: 'Leg het bezoek vast of zeg het af.', en: 'Record the visit or cancel it.' },
    source: 'Awb art. 3:2',
  },
  'observation.not-authorised': {
    status: 409,
    says: { nl: 'Voor deze waarnemingen is nog geen toestemming gegeven.', en: 'These observations have not been authorised.' },
    next: { nl: 'Vraag de coördinator om het plan te beoordelen.', en: 'Ask the coordinator to judge the plan.' },
    source: 'EVRM art. 8; PW art. 53a lid 6 (G5)',
  },
  'observation.authoriser-observes': {
    status: 403,
    says: {
      nl: 'Wie waarnemingen aanvraagt of doet, kan ze niet zelf toestaan.',
      en: 'Who requests or makes observations cannot authorise them.',
    },
    next: { nl: 'Vraag een coördinator die niet waarneemt.', en: 'Ask a coordinator who does not observe.' },
    source: 'EVRM art. 8 (G5)',
  },
  'observation.already-authorised': {
    status: 409,
    says: { nl: 'Dit plan is al beoordeeld.', en: 'This plan was judged already.' },
    next: { nl: 'Maak een nieuw plan als er meer nodig is.', en: 'Make another plan if more is needed.' },
    source: 'EVRM art. 8',
  },
  'observation.limit-reached': {
    status: 409,
    says: {
      nl: 'Het afgesproken aantal waarnemingen is bereikt. Er mag er geen meer bij.',
      en: 'The agreed number of observations has been reached. No more may be added.',
    },
    next: {
      nl: 'Stop met waarnemen en bespreek de uitkomst met de coördinator.',
      en: 'Stop observing and discuss the result with the coordinator.',
    },
    source: 'EVRM art. 8; CRvB 16-7-2013, ECLI:NL:CRVB:2013:785',
  },
  'observation.period-over': {
    status: 409,
    says: { nl: 'De periode waarin waarnemen was toegestaan, is voorbij.', en: 'The period in which observing was allowed is over.' },
    next: {
      nl: 'Stop met waarnemen en bespreek de uitkomst met de coördinator.',
      en: 'Stop observing and discuss the result with the coordinator.',
    },
    source: 'EVRM art. 8',
  },
  'finding.none': {
    status: 409,
    says: { nl: 'Er zijn nog geen bevindingen.', en: 'There are no findings yet.' },
    next: {
      nl: 'Schrijf op wat er is gevonden, ook als dat niets bijzonders is.',
      en: 'Write what was found, also if that is nothing special.',
    },
    source: 'Awb art. 3:2',
  },
  'finding.no-breach-side-empty': {
    status: 409,
    says: { nl: "Er staat niets aan de kant van 'geen overtreding'.", en: "Nothing stands on the side of 'no breach'." },
    next: {
      nl: 'Zoek ook naar feiten die ervóór pleiten dat er niets aan de hand is, of schrijf op waarom die er niet zijn.',
      en: 'Also look for facts that speak for no breach, or write why there are none.',
    },
    source: 'Awb art. 3:2; programma 2024 (menselijke maat)',
  },
  'finding.already-withdrawn': {
    status: 409,
    says: { nl: 'Deze bevinding is al ingetrokken.', en: 'This finding was withdrawn already.' },
    next: { nl: 'Schrijf een nieuwe bevinding op.', en: 'Write a new finding.' },
    source: 'Awb art. 3:2',
  },
  'finding.not-answered': {
    status: 409,
    says: {
      nl: 'Niet elke bevinding is aan de betrokkene voorgelegd en gewogen.',
      en: 'Not every finding was put to the subject and weighed.',
    },
    next: {
      nl: 'Schrijf per bevinding op wat de betrokkene zei en hoe u dat weegt.',
      en: 'Write for each finding what the subject said and how you weigh it.',
    },
    source: 'Awb art. 4:8 en 3:46',
  },
  'hearing.not-held': {
    status: 409,
    says: { nl: 'De betrokkene is nog niet gehoord.', en: 'The subject has not been heard.' },
    next: {
      nl: 'Nodig de betrokkene uit voor een gesprek. Kan dat echt niet? Dan moet u een uitzondering uit de Awb kiezen met redenen.',
      en: 'Invite the subject to a talk. If that is truly impossible, choose an exception of the Awb with reasons.',
    },
    source: 'Awb art. 4:7 en 4:8; programma 2024, hoor en wederhoor (G7)',
  },
  'hearing.rights-notice-needed': {
    status: 422,
    says: {
      nl: 'In de uitnodiging staan de rechten van de betrokkene nog niet.',
      en: "The invitation does not hold the subject's rights.",
    },
    next: { nl: 'Voeg de uitleg over rechten toe en bevestig dat hier.', en: 'Add the notice of rights and confirm it here.' },
    source: 'Awb art. 2:1 en 4:9',
  },
  'hearing.caution-needed': {
    status: 422,
    says: {
      nl: 'Er is een boete in beeld. Vertel eerst dat de betrokkene niet hoeft te antwoorden, en leg dat vast.',
      en: 'A fine is in view. First tell the subject that they need not answer, and record it.',
    },
    next: {
      nl: 'Leg de cautie vast met tijd en spreker. Daarna kunt u de verklaring opslaan.',
      en: 'Record the caution with time and speaker. Then the statement can be saved.',
    },
    source: 'Awb art. 5:10a (G6)',
  },
  'hearing.purpose-is-not-fine': {
    status: 409,
    says: {
      nl: 'Er is een boete in beeld, maar dit gesprek was daar niet voor bedoeld.',
      en: 'A fine is in view, but this talk was not meant for that.',
    },
    next: {
      nl: 'Nodig de betrokkene opnieuw uit, met een boete als doel van het gesprek.',
      en: 'Invite the subject again, with a fine as the purpose of the talk.',
    },
    source: 'Awb art. 5:10a en 5:50',
  },
  'hearing.nobody-came': {
    status: 409,
    says: {
      nl: 'De betrokkene is niet verschenen. Er kan dan geen verklaring zijn.',
      en: 'The subject did not come, so there can be no statement.',
    },
    next: {
      nl: 'Leg vast wat u daarna hebt geprobeerd: bellen, een brief, het Buurtteam.',
      en: 'Record what you tried after that: a call, a letter, the neighbourhood team.',
    },
    source: 'Awb art. 4:8',
  },
  'hearing.no-show-ladder': {
    status: 409,
    says: {
      nl: 'De betrokkene is niet verschenen, en nog niet alles is geprobeerd: bellen, een brief en het Buurtteam.',
      en: 'The subject did not come, and not everything was tried: a call, a letter and the neighbourhood team.',
    },
    next: {
      nl: 'Zet de volgende stap. Pas daarna mag wegblijven gevolgen hebben.',
      en: 'Take the next step. Only then may staying away have consequences.',
    },
    source: 'Awb art. 3:2 en 3:4; werkafspraak',
  },
  'hearing.no-show-order': {
    status: 409,
    says: {
      nl: 'Bel eerst, stuur dan een brief, vraag daarna het Buurtteam.',
      en: 'First call, then send a letter, then ask the neighbourhood team.',
    },
    next: { nl: 'Zet eerst de stap die hiervoor komt.', en: 'Take the earlier step first.' },
    source: 'werkafspraak',
  },
  'hearing.report-not-sent': {
    status: 409,
    says: {
      nl: 'Het verslag van het gesprek is nog niet naar de betrokkene gestuurd.',
      en: 'The report of the talk has not been sent to the subject.',
    },
    next: { nl: 'Stuur het verslag en leg de datum vast.', en: 'Send the report and record the date.' },
    source: 'Awb art. 3:2; domeinregel hoor en wederhoor',
  },
  'hearing.correction-term-runs': {
    status: 409,
    says: { nl: 'De betrokkene kan het verslag nog verbeteren.', en: 'The subject can still correct the report.' },
    next: {
      nl: 'Wacht tot de termijn voorbij is, of leg vast dat de betrokkene akkoord is.',
      en: 'Wait until the term is over, or record that the subject agrees.',
    },
    source: 'Awb art. 4:8; werkafspraak',
  },
  'hearing.no-statement': {
    status: 409,
    says: { nl: 'De verklaring is nog niet opgeschreven.', en: 'The statement has not been written down.' },
    next: { nl: 'Schrijf op wat de betrokkene heeft gezegd.', en: 'Write down what the subject said.' },
    source: 'Awb art. 4:9',
  },
  'hearing.already-closed': {
    status: 409,
    says: { nl: 'Dit gesprek is al afgerond.', en: 'This talk is finished already.' },
    next: { nl: 'Nodig opnieuw uit als er nog iets te bespreken is.', en: 'Invite again if there is more to discuss.' },
    source: 'Awb art. 4:8',
  },
  'weighing.missing': {
    status: 409,
    says: { nl: 'De menselijke maat is nog niet gewogen.', en: 'The human measure has not been weighed.' },
    next: { nl: 'Beantwoord alle vragen bij Afwegen.', en: 'Answer all questions under Weighing.' },
    source: 'Awb art. 3:4 lid 2; ABRvS 2-2-2022, ECLI:NL:RVS:2022:285 (G8)',
  },
  'weighing.older-than-reply': {
    status: 409,
    says: {
      nl: 'Na de afweging is er nog iets veranderd aan de bevindingen of de reacties.',
      en: 'Findings or replies changed after the weighing.',
    },
    next: { nl: 'Lees de afweging na en sla die opnieuw op.', en: 'Read the weighing again and save it once more.' },
    source: 'Awb art. 3:2 en 3:4',
  },
  'weighing.care-continuity-missing': {
    status: 422,
    says: {
      nl: 'Er staat nog niet hoe de zorg doorgaat.',
      en: 'It has not been written how the care goes on.',
    },
    next: {
      nl: 'Schrijf bij Afwegen op wie de zorg geeft en wie dat regelt, wat er ook wordt besloten.',
      en: 'Write under Weighing who gives the care and who arranges it, whatever is decided.',
    },
    source: 'Wmo 2015 art. 2.3.5; Awb art. 3:4',
  },
  'advice.none': {
    status: 409,
    says: { nl: 'Er is nog geen advies.', en: 'There is no advice yet.' },
    next: { nl: 'Schrijf het advies, met per onderdeel de redenen.', en: 'Write the advice, with reasons for each part.' },
    source: 'Awb art. 3:46',
  },
  'advice.part-incomplete': {
    status: 422,
    says: { nl: 'Een onderdeel van het advies mist een periode of bedrag.', en: 'A part of the advice lacks a period or amount.' },
    next: { nl: 'Vul aan wat er bij dat onderdeel staat.', en: 'Complete what is listed at that part.' },
    source: 'Awb art. 3:46',
  },
  'advice.fine-not-in-wmo': {
    status: 422,
    says: {
      nl: 'In een onderzoek volgens de Wmo of de Jeugdwet bestaat geen boete.',
      en: 'There is no fine under the Wmo or the Youth Act.',
    },
    next: { nl: 'Kies een ander onderdeel.', en: 'Choose another part.' },
    source: 'Wmo 2015; Jeugdwet',
  },
  'advice.fine-without-blame': {
    status: 422,
    says: { nl: 'Zonder verwijt kan er geen boete of waarschuwing zijn.', en: 'Without blame there can be no fine or warning.' },
    next: { nl: 'Haal dit onderdeel weg, of kijk of de afweging klopt.', en: 'Remove this part, or see whether the weighing is right.' },
    source: 'Awb art. 5:41',
  },
  'advice.fine-needs-fine-hearing': {
    status: 422,
    says: { nl: 'De betrokkene is niet gehoord met het oog op een boete.', en: 'The subject was not heard with a view to a fine.' },
    next: {
      nl: "Nodig de betrokkene uit voor zo'n gesprek, of haal de boete uit het advies.",
      en: 'Invite the subject to such a talk, or take the fine out of the advice.',
    },
    source: 'Awb art. 5:10a, 5:50 en 5:53',
  },
  'advice.prosecutor-first': {
    status: 422,
    says: {
      nl: 'Bij dit benadelingsbedrag beslist eerst het Openbaar Ministerie.',
      en: 'With this amount the public prosecutor decides first.',
    },
    next: {
      nl: 'Leg vast wanneer de zaak is voorgelegd. Een boete kan als het OM afziet of 13 weken zwijgt.',
      en: 'Record when the case was submitted. A fine is possible when the prosecutor waives or is silent for 13 weeks.',
    },
    source: 'Awb art. 5:44; Aanwijzing sociale zekerheidsfraude 2023A003 (G11)',
  },
  'advice.wmo-recovery-needs-intent': {
    status: 422,
    says: { nl: 'Terugvorderen volgens de Wmo kan alleen bij opzet.', en: 'Recovery under the Wmo needs intent.' },
    next: {
      nl: 'Kies een ander onderdeel, of kijk of de afweging klopt.',
      en: 'Choose another part, or see whether the weighing is right.',
    },
    source: 'Wmo 2015 art. 2.4.1',
  },
  'advice.wmo-recovery-needs-ground-a': {
    status: 422,
    says: {
      nl: 'Terugvorderen kan alleen naast of na een herziening of intrekking op grond a.',
      en: 'Recovery is only possible beside or after a revision or revocation on ground a.',
    },
    next: {
      nl: 'Voeg een herziening of intrekking op grond a toe, of kies een ander onderdeel. Bij een besluit: besluit eerst over het terugvorderen.',
      en: 'Add a revision or revocation on ground a, or choose another part. In a decision: decide on the recovery first.',
    },
    source: 'Wmo 2015 art. 2.4.1 en 2.3.10 lid 1 onder a; Jeugdwet art. 8.1.4 lid 3',
  },
  'advice.ground-needed': {
    status: 422,
    says: {
      nl: 'Bij herzien, intrekken, wijzigen en beëindigen hoort een grond uit de wet.',
      en: 'Revising, revoking, changing and ending need a ground of the law.',
    },
    next: { nl: 'Kies grond a, b, c, d of e.', en: 'Choose ground a, b, c, d or e.' },
    source: 'Wmo 2015 art. 2.3.10 lid 1; Jeugdwet art. 8.1.4 lid 1',
  },
  'advice.kind-not-in-this-law': {
    status: 422,
    says: { nl: 'Dit onderdeel bestaat niet in de wet van dit onderzoek.', en: 'This part does not exist under the law of this file.' },
    next: { nl: 'Kies een ander onderdeel.', en: 'Choose another part.' },
    source: 'Participatiewet art. 18a; Wmo 2015 art. 2.3.10 en 2.4.1; Jeugdwet art. 8.1.4',
  },
  'advice.other-mandate': {
    status: 422,
    says: { nl: 'De gekozen afdeling beslist niet over dit onderdeel.', en: 'The chosen department does not decide on this part.' },
    next: {
      nl: 'Richt Participatiewet aan W&I, en wat een Wmo- of Jeugdwetvoorziening verandert aan MO.',
      en: 'Address Participation Act to W&I, and what changes a provision under Wmo or Youth Act to MO.',
    },
    source: 'Programma 2024, WMO-PGB',
  },
  'advice.reader-is-author': {
    status: 403,
    says: { nl: 'Wie het advies schreef, kan niet meelezen.', en: 'Who wrote the advice cannot read along.' },
    next: { nl: 'Kies een andere collega.', en: 'Choose another colleague.' },
    source: 'Programma 2024; vier ogen (G9)',
  },
  'advice.reader-not-eligible': {
    status: 422,
    says: {
      nl: 'Meelezen doet een actieve specialist of coördinator van het eigen team.',
      en: 'Reading along is done by an active specialist or coordinator of the unit.',
    },
    next: { nl: 'Kies een collega uit de lijst.', en: 'Choose a colleague from the list.' },
    source: 'vier ogen (G9); AVG art. 5 lid 1 onder f',
  },
  'advice.not-the-reader': {
    status: 403,
    says: { nl: 'U bent niet gevraagd om dit advies mee te lezen.', en: 'You were not asked to read this advice.' },
    next: { nl: 'Vraag de schrijver wie er meeleest.', en: 'Ask the author who reads along.' },
    source: 'vier ogen (G9)',
  },
  'advice.note-needed': {
    status: 422,
    says: { nl: 'Geef aan wat er beter moet.', en: 'Say what has to be better.' },
    next: { nl: 'Schrijf een korte uitleg voor de collega.', en: 'Write a short explanation for the colleague.' },
    source: 'vier ogen (G9)',
  },
  'decision.no-mandate': {
    status: 403,
    says: { nl: 'U hebt vandaag geen mandaat voor dit onderdeel of dit bedrag.', en: 'Today you have no mandate for this part or amount.' },
    next: { nl: 'Laat een manager met mandaat besluiten.', en: 'Let a manager with a mandate decide.' },
    source: 'Awb art. 10:3; mandaatregister (G10)',
  },
  'decision.adviser-decides': {
    status: 403,
    says: { nl: 'Wie adviseerde of meelas, besluit niet.', en: 'Who advised or read along does not decide.' },
    next: { nl: 'Laat een andere manager met mandaat besluiten.', en: 'Let another manager with a mandate decide.' },
    source: 'Awb art. 2:4; scheiding van advies en besluit (G10)',
  },
  'decision.conflict-not-asked': {
    status: 409,
    says: {
      nl: 'Geef eerst aan of u de betrokkene of de zorgaanbieder kent.',
      en: 'First say whether you know the subject or the care provider.',
    },
    next: { nl: 'Beantwoord de vraag bovenaan deze pagina.', en: 'Answer the question at the top of this page.' },
    source: 'Awb art. 2:4',
  },
  'decision.reasons-needed': {
    status: 422,
    says: { nl: 'Afwijken of terugsturen kan alleen met redenen.', en: 'Deviating or sending back needs reasons.' },
    next: {
      nl: 'Schrijf op waarom u anders besluit. De specialist leest dit.',
      en: 'Write why you decide differently. The specialist reads it.',
    },
    source: 'Awb art. 3:46 en 3:49',
  },
  'decision.deviation-needed': {
    status: 422,
    says: { nl: 'Kies wat u in plaats van het advies besluit.', en: 'Choose what you decide instead of the advice.' },
    next: { nl: 'Kies een ander onderdeel.', en: 'Choose another part.' },
    source: 'Awb art. 3:46',
  },
  'decision.already-taken': {
    status: 409,
    says: { nl: 'Over dit onderdeel is al besloten.', en: 'This part was decided already.' },
    next: { nl: 'Vernieuw de pagina om het besluit te zien.', en: 'Refresh the page to see the decision.' },
    source: 'Awb art. 3:46',
  },
  'decision.others-decided': {
    status: 409,
    says: {
      nl: 'Een andere manager heeft al over een onderdeel besloten. Terugsturen zou dat besluit laten vervallen.',
      en: 'Another manager decided on a part already. Sending back would undo that decision.',
    },
    next: {
      nl: 'Volg het advies, of wijk af met redenen.',
      en: 'Follow the advice, or deviate with reasons.',
    },
    source: 'Awb art. 3:40 en 10:3',
  },
  'decision.open-parts': {
    status: 409,
    says: { nl: 'Over een of meer onderdelen is nog niet besloten.', en: 'One or more parts have not been decided.' },
    next: { nl: 'Wacht op het besluit van de manager.', en: "Wait for the manager's decision." },
    source: 'Awb art. 3:46',
  },
  'objection.part-not-decided': {
    status: 409,
    says: { nl: 'Bezwaar kan pas na een besluit over dit onderdeel.', en: 'An objection is only possible after a decision on this part.' },
    next: { nl: 'Kies een onderdeel waarover is besloten.', en: 'Choose a part that was decided.' },
    source: 'Awb art. 6:4 en 7:1',
  },
  'objection.before-decision': {
    status: 422,
    says: { nl: 'De datum ligt vóór het besluit, of in de toekomst.', en: 'The date lies before the decision, or in the future.' },
    next: { nl: 'Controleer de datum.', en: 'Check the date.' },
    source: 'Awb art. 6:7 en 6:8',
  },
  'objection.already-decided': {
    status: 409,
    says: { nl: 'Op dit bezwaar is al beslist.', en: 'This objection was decided already.' },
    next: { nl: 'Leg een nieuw bezwaar vast als dat er is.', en: 'Record another objection if there is one.' },
    source: 'Awb art. 7:12',
  },
  'objection.restated-result-needed': {
    status: 422,
    says: { nl: 'Bij een gegrond bezwaar hoort wat het resultaat nu is.', en: 'A founded objection needs what the result is now.' },
    next: { nl: 'Kies het nieuwe resultaat. De cijfers volgen dat.', en: 'Choose the new result. The figures follow it.' },
    source: 'Awb art. 7:11',
  },
  'support.not-assigned': {
    status: 409,
    says: {
      nl: 'De opdracht van Maatschappelijke Ontwikkeling is nog niet vastgelegd.',
      en: 'The assignment by Social Development has not been recorded.',
    },
    next: {
      nl: 'Leg bij Pgb vast wie de opdracht gaf, wanneer, en wat de vraag is.',
      en: 'Record under Personal budget who gave the assignment, when, and what the question is.',
    },
    source: 'Wmo 2015 art. 2.3.9; Awb art. 10:3; programma 2024, WMO-PGB',
  },
  'support.safety-not-asked': {
    status: 409,
    says: {
      nl: 'Er is nog niet nagegaan of de cliënt veilig is en zorg krijgt.',
      en: 'It has not been asked whether the client is safe and gets care.',
    },
    next: {
      nl: 'Leg bij Pgb voor elke cliënt vast of die veilig is, en waar dat op rust.',
      en: 'Record under Personal budget for each client whether they are safe, and what that rests on.',
    },
    source: 'Wmo 2015 art. 2.3.5; Awb art. 3:2; programma 2024, zorgbehoevende inwoners eerst',
  },
  'support.client-without-result': {
    status: 409,
    says: {
      nl: 'Voor een of meer cliënten van de aanbieder staat er nog geen resultaat.',
      en: 'One or more clients of the provider have no result yet.',
    },
    next: {
      nl: 'Leg bij Pgb per cliënt het resultaat vast, of dat het onderzoek geen gevolgen heeft.',
      en: 'Record under Personal budget the result for each client, or that there are no effects.',
    },
    source: 'Awb art. 3:2 en 3:46; programma 2024, WMO-PGB',
  },
  'support.safety-step-open': {
    status: 409,
    says: {
      nl: 'Er staat nog een stap open om een cliënt veilig te stellen.',
      en: 'A step to make a client safe is still open.',
    },
    next: {
      nl: 'Leg bij Pgb vast wat de stap opleverde, of waarom die niet meer nodig is.',
      en: 'Record under Personal budget what came of the step, or why it is no longer needed.',
    },
    source: 'Wmo 2015 art. 2.3.5; Awb art. 3:2',
  },
  'support.in-danger-without-step': {
    status: 409,
    says: {
      nl: 'Een cliënt is niet veilig, en er is geen stap gezet om dat te veranderen.',
      en: 'A client is not safe, and no step was taken to change that.',
    },
    next: {
      nl: 'Leg bij Pgb een stap vast, of beoordeel opnieuw of deze cliënt veilig is.',
      en: 'Record a step under Personal budget, or judge again whether this client is safe.',
    },
    source: 'Wmo 2015 art. 2.3.5; Awb art. 3:2; programma 2024, zorgbehoevende inwoners eerst',
  },
  'support.suspension-running': {
    status: 409,
    says: {
      nl: 'Een opschorting van betalingen loopt nog, of is nog niet afgehandeld.',
      en: 'A suspension of payments is still running, or has not been settled.',
    },
    next: {
      nl: 'Beëindig de opschorting bij Pgb. Leg vast dat de SVB het einde heeft bevestigd, en dat alles is betaald wat alsnog betaald moet worden.',
      en: 'End the suspension under Personal budget. Record that the SVB confirmed the end, and that everything still due was paid.',
    },
    source: 'Uitvoeringsregeling Wmo 2015 art. 2b lid 6 onder g; verordening van de gemeente',
  },
  'outcome.missing': {
    status: 409,
    says: { nl: 'Het resultaat is nog niet vastgelegd.', en: 'The outcome has not been recorded.' },
    next: {
      nl: "Leg vast wat er is uitgevoerd, of kies 'onbekend' met uitleg.",
      en: "Record what was carried out, or choose 'unknown' with an explanation.",
    },
    source: 'Programma 2024, hoe meten we dit',
  },
  'outcome.unknown-needs-explanation': {
    status: 422,
    says: { nl: "Bij 'onbekend' hoort een uitleg.", en: "'Unknown' needs an explanation." },
    next: { nl: 'Schrijf op waarom het resultaat niet bekend is.', en: 'Write why the outcome is not known.' },
    source: 'Programma 2024, hoe meten we dit',
  },
  'outcome.registered-where': {
    status: 422,
    says: {
      nl: 'Kies in welk systeem het resultaat staat, en op welke dag het is uitgevoerd.',
      en: 'Choose in which system the outcome stands, and the day on which it was carried out.',
    },
    next: { nl: 'Vul het systeem en de datum in.', en: 'Fill in the system and the date.' },
    source: 'Programma 2024, Socrates en Zorgned',
  },
  'outcome.does-not-fit-decision': {
    status: 422,
    says: { nl: 'Dit resultaat past niet bij het besluit.', en: 'This outcome does not fit the decision.' },
    next: { nl: 'Kies het resultaat dat uit het besluit volgt.', en: 'Choose the outcome that follows from the decision.' },
    source: 'Programma 2024, hoe meten we dit',
  },
  'lesson.missing': {
    status: 409,
    says: { nl: 'De les van dit onderzoek ontbreekt nog.', en: 'The lesson of this investigation is missing.' },
    next: { nl: 'Schrijf op wat de oorzaak was en wat beter kan.', en: 'Write what the cause was and what can be better.' },
    source: 'Programma 2024, aanpak doorontwikkelen',
  },
} as const satisfies Refusals
export type InvestigationRefusal = keyof typeof investigationRefusals
