/** Which roles may do what with the programme; the document itself is public, so every colleague reads it. */
export const programmePermissions = {
  'programme.read': ['anyone'],
  'programme.edit': ['policy'],
  'programme.read-figures': ['policy', 'manager', 'coordinator', 'specialist'],
  'programme.read-report': ['policy', 'manager', 'coordinator', 'specialist'],
  'programme.write-report': ['policy'],
  'programme.read-lessons': ['anyone'],
  'programme.keep-lessons': ['policy', 'coordinator'],
  'programme.read-what-if': ['policy', 'manager', 'coordinator'],
  'programme.make-what-if': ['policy', 'coordinator'],
} as const
