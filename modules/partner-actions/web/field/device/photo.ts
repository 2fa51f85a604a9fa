const LONGEST_SIDE = 1600
const QUALITY = 0.82

/** Draws a picture anew, smaller and as JPEG: place, moment and device that the camera wrote into it do not come along. */
export async function drawAnew(file: Blob): Promise<Uint8Array<ArrayBuffer>> {
  const picture = await createImageBitmap(file)
  const { width, height } = fitted(picture.width, picture.height)
  const canvas = Object.assign(document.createElement('canvas'), { width, height })
  canvas.getContext('2d')?.drawImage(picture, 0, 0, width, height)
  picture.close()
  const drawn = await new Promise<Blob | null>((give) => canvas.toBlob(give, 'image/jpeg', QUALITY))
  if (!drawn) throw new Error('no picture')
  return new Uint8Array(await drawn.arrayBuffer())
}

/** The same shape, with no side longer than 1600 points. */
export function fitted(width: number, height: number): { width: number; height: number } {
  const scale = Math.min(1, LONGEST_SIDE / Math.max(width, height))
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) }
}

/** For sending inside JSON. */
export function toBase64(bytes: Uint8Array): string {
  const PIECE = 0x8000
  let text = ''
  for (let at = 0; at < bytes.length; at += PIECE) text += String.fromCharCode(...bytes.subarray(at, at + PIECE))
  return btoa(text)
}

export function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0))
}
