/** Which roles may do what in investigations; need to know is added by the rules and by row security. */
export const investigationPermissions = {
  'investigations.read': ['specialist', 'coordinator', 'manager'],
  'investigations.open': ['specialist', 'coordinator'],
  'investigations.assign': ['coordinator'],
  'investigations.work-on': ['specialist', 'coordinator'],
  'investigations.authorise-observations': ['coordinator'],
  'investigations.read-along': ['specialist', 'coordinator'],
  'investigations.declare-conflict': ['specialist', 'coordinator', 'manager'],
  'investigations.decide': ['manager'],
  'investigations.record-objection': ['specialist', 'coordinator', 'manager'],
} as const
