/** Which roles may do what with investigations of budgets; which file, is settled by row security. */
export const pgbPermissions = {
  'pgb.read': ['specialist', 'coordinator', 'manager'],
  'pgb.read-part': ['specialist', 'consultant', 'coordinator', 'manager'],
  'pgb.work': ['specialist', 'coordinator'],
  'pgb.decide': ['manager'],
} as const
