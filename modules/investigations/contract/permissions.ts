/** Which roles may do what in investigations; need to know is added by the rules and by row security. */
export const investigationPermissions = {
  'investigations.read': ['specialist', 'consultant', 'coordinator', 'manager'],
  'investigations.open': ['specialist', 'coordinator'],
  'investigations.assign': ['coordinator'],
  'investigations.work-on': ['specialist', 'coordinator'],
  'investigations.authorise-observations': ['coordinator'],
  'investigations.read-along': ['specialist', 'coordinator'],
  'investigations.declare-conflict': ['specialist', 'consultant', 'coordinator', 'manager'],
  'investigations.ask-access': ['specialist', 'coordinator', 'manager'],
  'investigations.see-own-access': ['specialist', 'consultant', 'coordinator', 'manager'],
  'investigations.give-access': ['specialist', 'coordinator'],
  'investigations.look-at-glass': ['privacy'],
  'investigations.decide': ['manager'],
  'investigations.record-objection': ['specialist', 'coordinator', 'manager'],
} as const
