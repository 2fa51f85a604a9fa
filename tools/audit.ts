// Asks the registry about known weaknesses in what runs in production. `.ci/run` does this; without an answer it says so and goes on.
import { judgeAudit } from './audit-answer.ts'
import { runNode } from './run-program.ts'

const { said } = await runNode(['tools/runtime/node_modules/pnpm/bin/pnpm.mjs', 'audit', '--prod', '--json'], {
  env: { pnpm_config_fetch_retries: '0', pnpm_config_fetch_timeout: '20000' },
  output: 'collect',
})
const { says, fails } = judgeAudit(said)
console.log(says.map((line) => `weaknesses: ${line}`).join('\n'))
process.exitCode = fails ? 1 : 0
