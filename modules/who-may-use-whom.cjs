// Who may use whom: the one table of allowed neighbours. The wall checker makes its rules from it, and
// docs/picture.md shows it beside what is really used. Each module uses only modules further down, through
// their front doors; what points up is plugged in by `app`. Everybody may use `platform`; screens may use `design`.

/** Names and units of colleagues stand on almost every screen. */
const colleagues = ['staff']
/** Who it is about, the papers that belong to it, and why we may hold them. */
const groundFloor = ['parties', 'documents', 'privacy']

module.exports = {
  programme: [
    'information',
    'fairness',
    'pgb',
    'investigations',
    'reports',
    'advice',
    'partner-actions',
    'capacity',
    ...groundFloor,
    ...colleagues,
  ],
  fairness: ['pgb', 'investigations', 'reports', ...colleagues],
  pgb: ['investigations', ...groundFloor, ...colleagues],
  information: ['investigations', 'reports', 'privacy', ...colleagues],
  investigations: ['reports', ...groundFloor, ...colleagues],
  reports: [...groundFloor, ...colleagues],
  advice: [...groundFloor, ...colleagues],
  'partner-actions': ['capacity', ...groundFloor, ...colleagues],
  parties: ['privacy', ...colleagues],
  documents: ['privacy', ...colleagues],
  privacy: [...colleagues],
  capacity: [...colleagues],
  staff: [],
}
