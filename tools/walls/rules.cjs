// The walls of the house, made from the table of neighbours. Each rule says in a comment what a person who
// meets it should do instead.
const neighbours = require('../../modules/who-may-use-whom.cjs')

const FRONT_DOOR = '^modules/[^/]+/(server/index[.]ts|web/index[.]tsx|contract[.]ts)$'
const CONTRACT = '^(modules/[^/]+|platform)/contract([.]ts$|/)'
const RULES = '-rules[.]ts$'
/** Pure: the code of a rule that is broken. */
const REFUSAL = '^platform/server/refusal[.]ts$'
const ZOD = 'node_modules/zod/'
const TESTS = '(^journeys/|[.]test[.]tsx?$|/testing/)'
const UI_LIBRARIES = 'node_modules/(react-aria-components|react-aria|react-stately|@react-aria|@react-stately|@tiptap|@utrecht)/'
const modules = Object.keys(neighbours)

/** Tests enter as a user would, through the whole house: walls are for the product. */
function wall(name, comment, from, to) {
  const { pathNot = [], ...rest } = from
  return { name, comment, severity: 'error', from: { ...rest, pathNot: [TESTS, ...pathNot] }, to }
}

function onlyNeighbours(module) {
  const allowed = [module, ...neighbours[module]].map((name) => `^modules/${name}/`)
  return wall(
    'only-neighbours',
    `${module} may use: ${neighbours[module].join(', ') || 'no other module'}. What points up is plugged in by app.`,
    { path: `^modules/${module}/` },
    { path: '^modules/', pathNot: allowed },
  )
}

const walls = [
  ...modules.map(onlyNeighbours),
  wall(
    'in-the-table',
    'Every module has a line in modules/who-may-use-whom.cjs.',
    { path: '^modules/', pathNot: modules.map((name) => `^modules/${name}/`) },
    {},
  ),
  wall(
    'by-the-front-door',
    'Import server/index.ts, web/index.tsx or contract.ts of another module.',
    { path: '^modules/([^/]+)/' },
    { path: '^modules/', pathNot: ['^modules/$1/', FRONT_DOOR] },
  ),
  wall(
    'by-the-front-door',
    'Import server/index.ts, web/index.tsx or contract.ts of a module.',
    { path: '^(app|bench|connectors|database|journeys|policy|tools)/' },
    { path: '^modules/', pathNot: [FRONT_DOOR, 'who-may-use-whom[.]cjs$'] },
  ),
  wall(
    'server-and-web-meet-in-the-contract',
    'The server knows no screens.',
    { path: '^(modules/[^/]+|platform|app)/(server|cli)/' },
    { path: '^((modules/[^/]+|platform|app)/web|design)/' },
  ),
  wall(
    'server-and-web-meet-in-the-contract',
    'Screens ask the server over HTTP.',
    { path: '^((modules/[^/]+|platform|app)/web|design)/' },
    { path: '^((modules/[^/]+|platform|app)/(server|cli)|database|connectors)/' },
  ),
  wall('contracts-are-plain', 'A contract imports contracts and zod.', { path: CONTRACT }, { pathNot: [CONTRACT, ZOD] }),
  wall(
    'rules-are-pure',
    'Rules take facts and give a decision: they import contracts, other rules, refusals, types and zod.',
    { path: RULES },
    { pathNot: [CONTRACT, RULES, REFUSAL, ZOD], dependencyTypesNot: ['type-only'] },
  ),
  wall(
    'platform-knows-no-business',
    'What platform and design need from a module is plugged in by app.',
    { path: '^(platform|design)/' },
    { path: '^(app|bench|connectors|database|journeys|modules|policy|tools)/' },
  ),
  wall(
    'modules-do-not-know-who-starts-them',
    'What a module needs from outside is plugged in by app.',
    { path: '^modules/' },
    { path: '^(app|bench|database|journeys|tools)/' },
  ),
  wall(
    'only-app-knows-connectors',
    'A connector fills a port that a module defines.',
    { path: '^(?!app/|connectors/)' },
    { path: '^connectors/' },
  ),
  wall('only-design-knows-the-look', 'Use a component of design/.', { path: '^(?!design/|tools/)' }, { path: UI_LIBRARIES }),
  wall('tests-stay-outside', 'The product does not import its tests.', {}, { path: TESTS }),
  { name: 'no-circles', comment: 'Put what both need in a third file.', severity: 'error', from: {}, to: { circular: true } },
  { name: 'nothing-missing', comment: 'The imported file does not exist.', severity: 'error', from: {}, to: { couldNotResolve: true } },
]

module.exports = {
  forbidden: walls,
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^app/web/dist/' },
    tsPreCompilationDeps: true,
    combinedDependencies: true,
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.mjs', '.cjs', '.js', '.json', '.css', '.po'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types', 'style'],
    },
  },
}
