import type { MessageKind } from '../../contract.ts'

/** What a mail says: fixed words of its kind and one link. No name, no number, no reference; whoever reads along learns nothing of a case. */
export function letterOf(kind: MessageKind, thingId: string, publicUrl: string): { subject: string; text: string; html: string } {
  const link = `${publicUrl}${kind.page(thingId)}`
  const off = `${publicUrl}/mijn-sessies`
  const [says, quiet, stop] = [
    `${kind.title.nl}.`,
    'In deze e-mail staat niets over personen of dossiers. U ziet het pas als u bent aangemeld.',
    'Liever geen e-mail? Zet het uit in Wederhoor:',
  ]
  return {
    subject: kind.mailSubject,
    text: [`Beste collega,`, says, `Bekijk het in Wederhoor:\n${link}`, quiet, `${stop}\n${off}`].join('\n\n'),
    html: [
      '<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Wederhoor</title></head>',
      '<body style="font-family: sans-serif; line-height: 1.5; color: #1a1a1a; max-width: 36rem">',
      `<p>Beste collega,</p><p>${escaped(says)}</p>`,
      `<p><a href="${escaped(link)}">Bekijk het in Wederhoor</a></p>`,
      `<p>${quiet}</p><p>${stop} <a href="${escaped(off)}">mijn berichten per e-mail</a>.</p>`,
      '</body></html>',
    ].join(''),
  }
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}
