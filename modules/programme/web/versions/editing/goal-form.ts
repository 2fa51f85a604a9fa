import { z } from 'zod'
import { Aim, FigureKey, type Goal, unitOfAim, type WriteGoal, WriteGoal as Written } from '../../../contract.ts'

const Line = z.string().trim().min(1).max(200)
const { sentence, revision, figures } = Written.shape
const aim = z.object({ of: FigureKey, kind: Aim.shape.kind, value: Aim.shape.value, direction: Aim.shape.direction, source: Line })

const Filled = z.discriminatedUnion('judgedBy', [
  z.object({ sentence, revision, judgedBy: z.literal('figures'), figures: figures.min(1), aim: aim.optional() }),
  z.object({ sentence, revision, judgedBy: z.literal('words'), judge: Line, judgedWhen: Line }),
])

/** What is typed: every way of judging has its fields, also while another is chosen. */
export interface TypedGoal {
  sentence: string
  judgedBy: 'figures' | 'words'
  figures: FigureKey[]
  withAim: boolean
  /** `value` in the unit that people use: a share in percent */
  aim: { of: string; kind: string; value: number | string; direction: string; source: string }
  judge: string
  judgedWhen: string
  revision: number
}

/** Checks what was typed and makes a goal of it. */
export const GoalForm = z
  .preprocess((typed) => {
    const { withAim, aim: typedAim, ...others } = typed as Partial<TypedGoal>
    return { figures: [], ...others, aim: withAim ? typedAim : undefined }
  }, Filled)
  .transform(goalOf)

function goalOf(filled: z.output<typeof Filled>): WriteGoal {
  const { sentence, judgedBy, revision } = filled
  const goal = { sentence, judgedBy, revision, figures: [], aim: null, judge: null, judgedWhen: null }
  if (filled.judgedBy === 'words') return { ...goal, judge: filled.judge, judgedWhen: filled.judgedWhen }
  if (!filled.aim) return { ...goal, figures: filled.figures }

  // An aim belongs to the first of the figures.
  const { of, value, ...others } = filled.aim
  const kept = { ...others, value: unitOfAim(of) === 'share' ? value / 100 : value }
  return { ...goal, figures: [of, ...filled.figures.filter((figure) => figure !== of)], aim: kept }
}

/** A goal as it is typed; without one, a new goal. */
export function typedOf(goal: Goal | undefined): TypedGoal {
  const [first] = goal?.figures ?? []
  const kept = goal?.aim
  return {
    sentence: goal?.sentence ?? '',
    judgedBy: goal?.judgedBy ?? 'figures',
    figures: goal?.figures ?? [],
    withAim: Boolean(kept),
    aim: {
      of: first ?? '',
      kind: kept?.kind ?? 'target',
      value: kept ? valueTyped(kept.value, first) : '',
      direction: kept?.direction ?? 'up',
      source: kept?.source ?? '',
    },
    judge: goal?.judge ?? '',
    judgedWhen: goal?.judgedWhen ?? '',
    revision: goal?.revision ?? 0,
  }
}

// Rounded, because 0.57 times a hundred is not 57.
const valueTyped = (value: number, figure: FigureKey | undefined) =>
  unitOfAim(figure) === 'share' ? Math.round(value * 10_000) / 100 : value
