/** Which roles may do what with time; whose time it is, is settled by row security. */
export const capacityPermissions = {
  'capacity.read-roster': ['specialist', 'coordinator'],
  'capacity.plan': ['coordinator'],
  'capacity.keep-time': ['coordinator'],
  'capacity.own-time': ['specialist', 'coordinator'],
  'capacity.close-months': ['coordinator'],
  'capacity.read-feed': ['public'],
} as const
