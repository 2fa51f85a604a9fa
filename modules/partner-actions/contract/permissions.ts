/** Which roles may do what with actions; which action, is settled by row security. */
export const partnerActionsPermissions = {
  'partner-actions.read': ['specialist', 'coordinator', 'manager', 'policy', 'privacy'],
  'partner-actions.plan': ['coordinator'],
  'partner-actions.work': ['specialist', 'coordinator'],
} as const
