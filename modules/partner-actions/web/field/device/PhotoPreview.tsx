import { useLingui } from '@lingui/react/macro'
import { useEffect, useRef } from 'react'

/** Shows a photo by drawing it: it gets no address of its own, and the content security policy allows none. */
export function PhotoPreview({ bytes }: { bytes: Uint8Array<ArrayBuffer> }) {
  const { t } = useLingui()
  const canvas = useRef<HTMLCanvasElement>(null)
  useEffect(() => {
    let isGone = false
    void createImageBitmap(new Blob([bytes], { type: 'image/jpeg' })).then((picture) => {
      const place = canvas.current
      if (isGone || !place) return
      place.width = picture.width
      place.height = picture.height
      place.getContext('2d')?.drawImage(picture, 0, 0)
    })
    return () => {
      isGone = true
    }
  }, [bytes])
  return <canvas ref={canvas} role="img" aria-label={t`De foto die u maakte`} className="wh-veld-preview" />
}
