import { benchDatabase } from './bench-database.ts'
import { measureRequests } from './requests.ts'
import { printRequests } from './table.ts'

const [what = '100000', size = '100000'] = process.argv.slice(2)
const files = Number([what, size].find((word) => /^\d+$/.test(word)) ?? 100_000)
const say = (line: string) => process.stderr.write(`${line}\n`)

if (what === 'simulation') await (await import('./simulation.ts')).measureSimulation(say)
else await measureOnDatabase()

async function measureOnDatabase(): Promise<void> {
  say(`Database with ${files.toLocaleString('en')} files …`)
  const database = await benchDatabase(files, say)
  try {
    if (/^\d+$/.test(what)) printRequests(await measureRequests(database, files, say), files)
    else if (what === 'figures')
      printRequests(
        await measureRequests(database, files, say, ['figures', 'dashboard', 'figures as of a day', 'rows under a rare figure']),
        files,
      )
    else if (what === 'import') await (await import('./import.ts')).measureImport(database)
    else if (what === 'budgets') await (await import('./budgets.ts')).measureBudgets(database)
    else if (what === 'screen') await (await import('./screen.ts')).measureScreen(database)
    else if (what === 'audit') await (await import('./audit.ts')).measureAudit(database, files, say)
    else
      say(
        'Usage: npm run bench -- [100000 | 1000000 | figures [100000 | 1000000] | import | budgets [10000] | screen | audit [10000] | simulation]',
      )
  } finally {
    await database.stop()
  }
}
