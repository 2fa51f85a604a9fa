/** Who keeps accounts and rights, and who may look at them; nobody changes their own. */
export const accountPermissions = {
  'staff.read-accounts': ['admin', 'coordinator', 'privacy'],
  'staff.keep-accounts': ['admin'],
  'staff.own-sessions': ['anyone'],
  'staff.keep-groups': ['admin'],
  'staff.keep-organisation': ['admin'],
  'staff.read-reviews': ['admin', 'coordinator', 'privacy'],
  'staff.review-rights': ['admin', 'coordinator'],
  'staff.export-reviews': ['admin', 'privacy'],
} as const
