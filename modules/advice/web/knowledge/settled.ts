import { useEffect, useState } from 'react'

const REST = 350

/** The same words, once nobody has typed for a moment. */
export function useSettled(words: string): string {
  const [settled, setSettled] = useState(words)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(words), REST)
    return () => clearTimeout(timer)
  }, [words])
  return settled
}
