import { useSyncExternalStore } from 'react'

/** Whether the device says that it has a connection; a server that does not answer is noticed at sending. */
export function useConnection(): boolean {
  return useSyncExternalStore(watch, () => navigator.onLine)
}

function watch(onChange: () => void): () => void {
  window.addEventListener('online', onChange)
  window.addEventListener('offline', onChange)
  return () => {
    window.removeEventListener('online', onChange)
    window.removeEventListener('offline', onChange)
  }
}
