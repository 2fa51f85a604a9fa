import type { ServerModule } from '#platform/server/module.ts'
import { makeSealer } from '#platform/server/sealed.ts'
import type { Settings } from '#platform/server/settings.ts'
import { advicePermissions, adviceRefusals } from '../contract.ts'
import { dutyRoutes } from './duty/duty-routes.ts'
import { resultImportRoutes } from './import-results/result-import-routes.ts'
import { citationRoutes } from './knowledge/citation-routes.ts'
import { knowledgeRoutes } from './knowledge/knowledge-routes.ts'
import { questionRoutes } from './question-routes.ts'
import { resultRoutes } from './result-routes.ts'
import { settingRoutes } from './setting-routes.ts'
import { talkRoutes } from './talk-routes.ts'

export const adviceModule = (settings: Pick<Settings, 'keys'>): ServerModule => ({
  name: 'advice',
  permissions: advicePermissions,
  refusals: adviceRefusals,
  routes: (app) => {
    questionRoutes(makeSealer(settings.keys))(app)
    talkRoutes(app)
    resultRoutes(app)
    resultImportRoutes(app)
    settingRoutes(app)
    knowledgeRoutes(app)
    citationRoutes(app)
    dutyRoutes(app)
  },
})

export { askForResultsJob } from './ask-for-results.ts'
export { clockColumns } from './clock-columns.ts'
export { minutesOf, startClock, stopClock } from './clock-rules.ts'
export { questionRowsUnder } from './for-figures.ts'
export { findOwnQuestions, nameQuestions, talksOf } from './for-hours.ts'
export { importResultsAs } from './import-results/import-results.ts'
export type { AdviceTables } from './tables.ts'
export { readSignal } from './take-up-as-report.ts'
