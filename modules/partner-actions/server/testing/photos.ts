const SIGN = '\x89PNG\r\n\x1a\n'

const segment = (marker: number, content: string) =>
  Buffer.concat([Buffer.from([0xff, marker, (content.length + 2) >> 8, (content.length + 2) & 255]), Buffer.from(content, 'latin1')])
const end = Buffer.from([0xff, 0xd9])

/** A picture as a canvas draws it, or with a segment of metadata as a camera does. */
export function jpeg(metadata?: string, behind = ''): Buffer {
  const hidden = metadata === undefined ? [] : [segment(0xe1, metadata)]
  const picture = [
    segment(0xe0, 'JFIF\0\x01\x01\0\0\x01\0\x01\0\0'),
    ...hidden,
    segment(0xdb, 'x'.repeat(65)),
    segment(0xda, '\x01\x01\0\0\x3f\0'),
    Buffer.from('lichtdonker'),
  ]
  return Buffer.concat([Buffer.from([0xff, 0xd8]), ...picture, end, Buffer.from(behind)])
}

export function png(...chunks: string[]): Buffer {
  const parts = ['IHDR', ...chunks, 'IDAT', 'IEND'].map((name) => Buffer.from(`\0\0\0\x04${name}abcd\0\0\0\0`, 'latin1'))
  return Buffer.concat([Buffer.from(SIGN, 'latin1'), ...parts])
}

export function webp(...chunks: string[]): Buffer {
  const parts = ['VP8 ', ...chunks].map((name) => Buffer.from(`${name}\x03\0\0\0abc\0`, 'latin1'))
  return Buffer.concat([Buffer.from('RIFF\x20\0\0\0WEBP', 'latin1'), ...parts])
}
