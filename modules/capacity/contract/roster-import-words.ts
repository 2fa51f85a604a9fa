import type { WordList } from '#platform/contract/words.ts'

/** What a column of a roster file can be. */
export const rosterColumnWords = {
  person: { nl: 'Medewerker', en: 'Colleague' },
  day: { nl: 'Datum', en: 'Date' },
  from: { nl: 'Van', en: 'From' },
  until: { nl: 'Tot', en: 'Until' },
  code: { nl: 'Code van de dienst', en: 'Code of the shift' },
  part: { nl: 'Dagdeel', en: 'Part of the day' },
  activity: { nl: 'Activiteit', en: 'Activity' },
  task: { nl: 'Taak', en: 'Task' },
  needs: { nl: 'Aanwijzing', en: 'Designation' },
} as const satisfies WordList<string>

/** What can be wrong with a line of a roster file, and what to do; never what stands there. */
export const rosterProblemWords = {
  width: {
    nl: 'heeft meer velden dan de kopregel; zet tekst met een scheidingsteken tussen aanhalingstekens',
    en: 'has more fields than the heading; put text with a separator between quotes',
  },
  broken: {
    nl: 'een aanhalingsteken wordt niet gesloten; sluit het, vanaf deze regel is niets gelezen',
    en: 'a quote is not closed; close it, nothing was read from this line on',
  },
  formula: {
    nl: 'is een formule; zet de waarde zelf in het bestand',
    en: 'is a formula; put the value itself in the file',
  },
  'not-that-weekday': {
    nl: 'deze datum valt niet op die dag van de week; verbeter de dag of de datum',
    en: 'this date is not on that day of the week; correct the day or the date',
  },
  'person-missing': { nl: 'ontbreekt; vul de naam of het account in', en: 'is missing; fill in the name or the account' },
  'person-unknown': {
    nl: 'is geen collega van uw team; schrijf de naam of het account zoals in Wederhoor',
    en: 'is no colleague of your unit; write the name or the account as in Wederhoor',
  },
  'person-twice': {
    nl: 'past bij meer dan één collega; schrijf het account in plaats van de naam',
    en: 'fits more than one colleague; write the account instead of the name',
  },
  'day-missing': { nl: 'ontbreekt; vul een datum in, bijvoorbeeld 2-12-2024', en: 'is missing; fill in a date, for example 2-12-2024' },
  'day-unreadable': {
    nl: 'is geen datum; schrijf dag-maand-jaar, bijvoorbeeld 2-12-2024',
    en: 'is no date; write day-month-year, for example 2-12-2024',
  },
  'time-missing': { nl: 'ontbreekt; vul een tijd in, bijvoorbeeld 9:00', en: 'is missing; fill in a time, for example 9:00' },
  'time-unreadable': { nl: 'is geen tijd; schrijf bijvoorbeeld 9:00 of 17.30', en: 'is no time; write for example 9:00 or 17.30' },
  'until-before-from': {
    nl: 'ligt niet na de begintijd; maak van een dienst over middernacht twee regels',
    en: 'does not lie after the start; make two lines of a shift past midnight',
  },
  'code-missing': { nl: 'ontbreekt; vul een code of tijden in', en: 'is missing; fill in a code or times' },
  'code-unknown': {
    nl: 'is een code zonder tijden; zeg in stap 2 wat de code betekent',
    en: 'is a code without times; say in step 2 what the code means',
  },
  'part-unknown': { nl: 'is geen dagdeel; schrijf overdag of avond', en: 'is no part of the day; write overdag or avond' },
  'activity-missing': {
    nl: 'de activiteit ontbreekt; vul haar in, of kies in stap 2 wat dan geldt',
    en: 'the activity is missing; fill it in, or choose in step 2 what holds then',
  },
  'activity-unknown': {
    nl: 'is geen activiteit die wij kennen; zeg in stap 2 welke het is',
    en: 'is no activity that we know; say in step 2 which one it is',
  },
  'task-missing': {
    nl: 'de taak ontbreekt; vul haar in, of kies in stap 2 wat dan geldt',
    en: 'the task is missing; fill it in, or choose in step 2 what holds then',
  },
  'task-unknown': {
    nl: 'is geen taak die wij kennen; zeg in stap 2 welke het is',
    en: 'is no task that we know; say in step 2 which one it is',
  },
  'needs-unknown': {
    nl: 'is geen aanwijzing; schrijf toezichthouder Wmo, toezichthouder Jeugdwet of BOA, of laat leeg',
    en: 'is no designation; write Wmo supervisor, Youth Act supervisor or BOA, or leave it empty',
  },
  'too-far': {
    nl: 'ligt te ver weg; plan van twee maanden terug tot twee jaar vooruit',
    en: 'is too far away; plan from two months back until two years ahead',
  },
  'too-many': {
    nl: 'deze collega heeft op deze dag dan meer dan twaalf diensten; voeg diensten samen',
    en: 'this colleague would have more than twelve shifts on this day; join shifts',
  },
  differs: {
    nl: 'op dezelfde tijd staat al een dienst van deze collega met iets anders; wijzig die in het rooster, of haal één van beide weg',
    en: 'a shift of this colleague at the same time says something else; change it in the roster, or remove one of the two',
  },
} as const satisfies WordList<string>
