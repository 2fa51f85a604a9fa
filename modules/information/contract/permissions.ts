/** Which roles may do what with what residents are told. */
export const informationPermissions = {
  'information.read-public': ['public'],
  'information.read': ['specialist', 'consultant', 'coordinator', 'manager', 'policy'],
  'information.edit': ['specialist', 'coordinator', 'policy'],
  'information.record-use': ['specialist', 'consultant', 'coordinator', 'policy'],
  'information.read-causes': ['specialist', 'consultant', 'coordinator', 'manager', 'policy'],
} as const
