import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { Button } from '#design/button.tsx'
import { Card } from '#design/card.tsx'
import { type Column, DataTable } from '#design/data-table.tsx'
import { Dialog } from '#design/dialog.tsx'
import { EmptyState } from '#design/empty-state.tsx'
import { LoadingState } from '#design/loading-state.tsx'
import { SelectField } from '#design/select-field.tsx'
import { useFormat } from '#platform/web/format.ts'
import { useWord } from '#platform/web/language.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import { netNodeWords, netRelationWords } from '../../contract/provider-words.ts'
import type { Net } from '../../contract.ts'
import { BudgetHeading } from '../BudgetHeading.tsx'
import { budgetQuery } from '../budget-queries.ts'
import { usePart } from '../use-part.tsx'
import { LinkForm, WithdrawLinkForm } from './LinkForms.tsx'
import { BOX, drawNet } from './net-drawing.ts'
import { netQuery } from './provider-queries.ts'
import './provider.css'

const page = getRouteApi('/staff/onderzoeken/$id/pgb/verbanden')

/** Who is linked to whom: the picture to see it, the table to read and check it. */
export function LinksPage() {
  const { id } = page.useParams()
  const budget = useQuery(budgetQuery(id))
  const net = useQuery(netQuery(id))
  const failed = budget.error ?? net.error
  if (failed) return <RefusalPanel refusal={failed} onRetry={() => void Promise.all([budget.refetch(), net.refetch()])} />
  if (!budget.data || !net.data) return <LoadingState lines={8} />
  return <Links id={id} budget={budget.data} net={net.data} />
}

type Link = Net['links'][number]

/** More than this cannot be read in one picture. */
const MOST_IN_PICTURE = 60

function Links({ id, budget, net }: { id: string; budget: Parameters<typeof BudgetHeading>[0]['budget']; net: Net }) {
  const { t } = useLingui()
  const [open, setOpen] = useState<'new' | Link>()
  const [of, setOf] = useState('')
  const seen = of ? around(net, of) : net
  const { shown, more } = usePart(seen.links)
  const close = () => setOpen(undefined)
  const columns = useColumns(net, budget.works ? setOpen : undefined)
  const add = budget.works ? <Button look="primary" onClick={() => setOpen('new')}>{t`Verband vastleggen`}</Button> : null
  return (
    <>
      <BudgetHeading budget={budget} part="links" actions={add} />
      <p className="wh-budget-intro">
        <Trans>Feiten met hun bron. Een verband is geen verwijt: familie, een gedeeld adres of één rekening is vaak heel gewoon.</Trans>
      </p>
      {net.links.length === 0 ? (
        <EmptyState title={t`Nog geen verbanden`} action={add}>
          <Trans>Ze komen vanzelf uit ingelezen zorgovereenkomsten en betalingen, of u legt ze zelf vast.</Trans>
        </EmptyState>
      ) : (
        <div className="wh-stack">
          {net.nodes.length > MOST_IN_PICTURE ? (
            <SelectField
              name="of"
              label={t`Verbanden van`}
              width="medium"
              placeholder={t`Iedereen`}
              options={net.nodes.map(({ key, name }) => ({ value: key, label: name }))}
              value={of}
              onChange={(event) => setOf(event.target.value)}
            />
          ) : null}
          <Card title={t`In beeld`} look="quiet">
            {seen.nodes.length > MOST_IN_PICTURE ? (
              <p>
                <Trans>Met zoveel verbanden is een tekening niet te lezen. Kies hierboven van wie u ze wilt zien.</Trans>
              </p>
            ) : (
              <Picture net={seen} />
            )}
          </Card>
          <Card title={t`Als lijst`} look="quiet">
            <DataTable
              caption={t`Verbanden met hun bron`}
              columns={columns}
              rows={shown}
              rowKey={(link) => link.id ?? `${link.from} ${link.relation} ${link.to}`}
            />
            {more}
          </Card>
        </div>
      )}
      <Dialog open={open === 'new'} title={t`Verband vastleggen`} onClose={close}>
        {open === 'new' ? <LinkForm id={id} net={net} onDone={close} /> : null}
      </Dialog>
      <Dialog open={open !== undefined && open !== 'new'} title={t`Verband intrekken`} onClose={close}>
        {open && open !== 'new' ? <WithdrawLinkForm id={id} link={open.id ?? ''} onDone={close} /> : null}
      </Dialog>
    </>
  )
}

/** One of them, and who is linked to it directly. */
function around({ nodes, links }: Net, of: string): Net {
  const own = links.filter(({ from, to }) => from === of || to === of)
  const keys = new Set([of, ...own.flatMap(({ from, to }) => [from, to])])
  return { nodes: nodes.filter(({ key }) => keys.has(key)), links: own }
}

/** Drawn for who sees it; the table below says all of it in words. */
function Picture({ net }: { net: Net }) {
  const { t } = useLingui()
  const word = useWord()
  const { width, height, nodes, lines } = drawNet(net)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide picture is moved sideways with the keyboard
    <section className="wh-net" aria-label={t`Verbanden in beeld`} tabIndex={0}>
      <svg viewBox={`-16 -16 ${width + 32} ${height + 32}`} width={width + 32} aria-hidden="true" focusable="false">
        {lines.map(({ key, points }) => (
          <polyline key={key} points={points.join(' ')} className="wh-net__line" />
        ))}
        {nodes.map(({ key, kind, name, x, y }) => (
          <g key={key}>
            <title>{`${word(netNodeWords[kind])}: ${name}`}</title>
            <rect x={x} y={y} width={BOX.width} height={BOX.height} rx={4} className="wh-net__box" data-kind={kind} />
            <text x={x + 10} y={y + 21} className="wh-net__name">
              {name.length > 22 ? `${name.slice(0, 21)}…` : name}
            </text>
          </g>
        ))}
      </svg>
    </section>
  )
}

function useColumns(net: Net, onWithdraw: ((link: Link) => void) | undefined): Column<Link>[] {
  const { t } = useLingui()
  const word = useWord()
  const format = useFormat()
  const nodes = new Map(net.nodes.map((node) => [node.key, node]))
  const named = (key: string) => {
    const node = nodes.get(key)
    return node ? `${node.name} (${word(netNodeWords[node.kind])})` : ''
  }
  return [
    { key: 'from', header: t`Wie`, cell: ({ from }) => named(from) },
    { key: 'relation', header: t`Verband`, cell: ({ relation }) => word(netRelationWords[relation]) },
    { key: 'to', header: t`Met`, cell: ({ to }) => named(to) },
    { key: 'source', header: t`Bron`, cell: ({ source, seenOn }) => [source, seenOn && format.date(seenOn)].filter(Boolean).join(' · ') },
    ...(onWithdraw && net.links.some(({ id }) => id)
      ? [
          {
            key: 'withdraw',
            header: t`Doen`,
            cell: (link: Link) => (link.id ? <Button small look="subtle" onClick={() => onWithdraw(link)}>{t`Intrekken`}</Button> : null),
          },
        ]
      : []),
  ]
}
