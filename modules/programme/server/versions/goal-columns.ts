import type { WriteGoal } from '../../contract.ts'

/** What a goal says, as its table keeps it. */
export const goalColumns = ({ sentence, judgedBy, figures, aim, judge, judgedWhen }: Omit<WriteGoal, 'revision'>) => ({
  sentence,
  judged_by: judgedBy,
  figures,
  aim_kind: aim?.kind ?? null,
  aim_value: aim?.value ?? null,
  aim_direction: aim?.direction ?? null,
  aim_source: aim?.source ?? null,
  judge,
  judged_when: judgedWhen,
})
