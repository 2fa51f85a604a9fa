import type { Net, NetNodeKind } from '../../contract.ts'

/** Two that are linked, by kind and name. */
export interface NetFact {
  id: string | null
  fromKind: NetNodeKind
  fromName: string
  relation: Net['links'][number]['relation']
  toKind: NetNodeKind
  toName: string
  source: string
  seenOn: string | null
}

const columns: readonly NetNodeKind[] = ['client', 'person', 'provider', 'account', 'address']

/** The same kind and name, however it was written, is one node; nodes stand in the order of their kind and name, never by how many links they have. */
export function netOf(facts: readonly NetFact[]): Net {
  const nodes = new Map<string, Net['nodes'][number]>()
  const keyOf = (kind: NetNodeKind, name: string) => {
    const key = `${kind} ${name.trim().toLowerCase()}`
    if (!nodes.has(key)) nodes.set(key, { key, kind, name: name.trim() })
    return key
  }
  const links = facts.map(({ id, fromKind, fromName, toKind, toName, relation, source, seenOn }) => ({
    id,
    from: keyOf(fromKind, fromName),
    to: keyOf(toKind, toName),
    relation,
    source,
    seenOn,
  }))
  return {
    nodes: [...nodes.values()].toSorted(
      (one, other) => columns.indexOf(one.kind) - columns.indexOf(other.kind) || one.name.localeCompare(other.name, 'nl'),
    ),
    links: links.toSorted((one, other) => one.from.localeCompare(other.from, 'nl') || one.to.localeCompare(other.to, 'nl')),
  }
}
