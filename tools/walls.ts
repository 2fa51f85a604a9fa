import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { promisify } from 'node:util'

const FOLDERS = ['app', 'bench', 'connectors', 'database', 'design', 'journeys', 'modules', 'platform', 'policy', 'tools']
const cruiser = path.resolve(import.meta.dirname, 'walls/node_modules/dependency-cruiser/bin/dependency-cruise.mjs')
const rules = path.resolve(import.meta.dirname, 'walls/rules.cjs')

export interface Violation {
  rule: string
  from: string
  to: string
  /** What to do instead */
  advice: string
}

export interface Import {
  from: string
  to: string
}

/** Reads every import under a checkout, and which of them break a wall. */
export async function walkWalls(root: string): Promise<{ violations: Violation[]; imports: Import[] }> {
  const folders = FOLDERS.filter((folder) => existsSync(path.join(root, folder)))
  const options = ['--config', rules, '--output-type', 'json', '--exclude', '(^tools/(walls|runtime)/|/node_modules/[.]|^app/web/dist/)']
  const outcome = await promisify(execFile)(process.execPath, [cruiser, ...options, ...folders], { cwd: root, maxBuffer: 200_000_000 })
  const { modules, summary } = JSON.parse(outcome.stdout) as Cruise
  return {
    violations: summary.violations.map(({ rule, from, to }) => ({ rule: rule.name, from, to, advice: adviceOf(summary, rule.name) })),
    imports: modules.flatMap(({ source, dependencies }) => dependencies.map(({ resolved }) => ({ from: source, to: resolved }))),
  }
}

interface Cruise {
  modules: { source: string; dependencies: { resolved: string }[] }[]
  summary: {
    violations: { rule: { name: string }; from: string; to: string }[]
    ruleSetUsed: { forbidden: { name: string; comment: string }[] }
  }
}

function adviceOf(summary: Cruise['summary'], name: string): string {
  return summary.ruleSetUsed.forbidden.find((rule) => rule.name === name)?.comment ?? ''
}
