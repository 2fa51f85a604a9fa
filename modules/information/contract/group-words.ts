// Parts of words after which no group may be named (Grondwet art. 1, AVG art. 9). Short on purpose: it stops a habit, it judges nobody.
const UNWELCOME = [
  'allochto',
  'marokka',
  'turk',
  'surina',
  'antill',
  'syri',
  'eritre',
  'somali',
  'pool',
  'polen',
  'oekraïn',
  'roma',
  'afkomst',
  'nationaliteit',
  'migratieachtergrond',
  'buitenlander',
  'moslim',
  'islam',
  'christen',
  'jood',
  'joden',
  'hindoe',
  'kerk',
  'moskee',
  'geloof',
  'homo',
  'lesb',
  'lhbt',
  'biseksue',
  'transgender',
  'wijk',
  'buurt',
] as const

/** Whether a group would be named after origin, religion, orientation or neighbourhood. "Buurtteam" is a team and may be named. */
export function namesOrigin(name: string): boolean {
  return name
    .toLowerCase()
    .split(/[^\p{L}\p{M}]+/u)
    .filter((word) => !/^(buurtteam|wijkteam)/.test(word))
    .some((word) => UNWELCOME.some((part) => word.startsWith(part)))
}
