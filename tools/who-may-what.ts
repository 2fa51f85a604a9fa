import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { buildApp } from '#app/server/build-app.ts'
import { roleWords } from '#modules/staff/contract.ts'
import { readSettings } from '#platform/server/settings.ts'

const roles = Object.keys(roleWords)

interface Operation {
  tags?: string[]
  summary?: string
  'x-permission'?: string
  'x-purpose'?: string
}

/** The table of who may do what, drawn from the permissions and the routes as the API describes them. */
export async function drawWhoMayWhat(): Promise<string> {
  const { paths, permissions } = await describeApi()
  const lines = Object.entries(paths).flatMap(([address, operations]) =>
    Object.entries(operations).map(([method, operation]) => ({ address, method: method.toUpperCase(), operation })),
  )
  const modules = [...new Set(lines.map(({ operation }) => moduleOf(operation)))]
  const sections = modules.map((module) => {
    const rows = lines.filter(({ operation }) => moduleOf(operation) === module)
    return `## ${module}\n${head}\n${rows.map((row) => lineOf(row, permissions)).join('\n')}`
  })
  return `# Who may what
Drawn from the permissions and the routes by \`npm run format\`; \`npm run check\` fails when it is out of date, and
\`app/server/who-may-what.test.ts\` walks every line for every role and for a stranger.

A **yes** opens the door of the route. What stands behind it is narrower: row security shows a file only to who needs it, and
the rules of the module may still refuse (\`policy/rules.md\`). A **–** is a refusal: \`access.not-signed-in\` for a stranger,
\`access.not-permitted\` for a role. Whoever has not accepted the code of conduct of this year is refused everywhere but at
reading and accepting it. A stranger is anybody without a session. The pages of the web app, the description of the API and
its documentation (\`/api/v1/openapi.json\`, \`/api/v1/docs\`) hold no data and are open to everybody.

${sections.join('\n\n')}
`
}

const columns = ['method', 'path', 'what', 'permission', 'purpose', ...roles, 'stranger']
const head = `| ${columns.join(' | ')} |\n|${' --- |'.repeat(columns.length)}`

const moduleOf = ({ tags }: Operation) => tags?.[0] ?? 'the house itself'

function lineOf(row: { address: string; method: string; operation: Operation }, permissions: Readonly<Record<string, readonly string[]>>) {
  const permission = row.operation['x-permission']
  const may = permission ? (permissions[permission] ?? []) : ['public']
  const everybody = may.includes('public')
  const cells = [
    row.method,
    `\`${row.address}\``,
    (row.operation.summary ?? '').replaceAll('|', '/'),
    permission ?? 'none needed',
    row.operation['x-purpose'] ?? 'health',
    ...roles.map((role) => yesOrNo(everybody || may.includes('anyone') || may.includes(role))),
    yesOrNo(everybody),
  ]
  return `| ${cells.join(' | ')} |`
}

const yesOrNo = (may: boolean) => (may ? 'yes' : '–')

/** Builds the app without a database: nothing is asked of it. */
async function describeApi() {
  const folder = mkdtempSync(path.join(tmpdir(), 'wederhoor-who-may-what-'))
  const pool = new pg.Pool()
  try {
    const app = await buildApp({ pool, settings: readSettings({ DATA_DIR: folder, DEMO: 'on' }), logLevel: 'silent' })
    const { paths } = app.swagger() as unknown as { paths: Record<string, Record<string, Operation>> }
    const { permissions } = app
    await app.close()
    return { paths, permissions }
  } finally {
    await pool.end()
    rmSync(folder, { recursive: true })
  }
}
