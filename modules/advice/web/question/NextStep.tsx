import { Trans, useLingui } from '@lingui/react/macro'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { Button, ButtonGroup } from '#design/button.tsx'
import { Card } from '#design/card.tsx'
import { SelectField } from '#design/select-field.tsx'
import { api } from '#platform/web/api.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import type { QuestionFile } from '../../contract.ts'
import { adviceColleaguesQuery } from '../advice-queries.ts'
import { AnswerForm } from './AnswerForm.tsx'
import { CloseDialog } from './CloseDialog.tsx'
import { LapseForm } from './LapseForm.tsx'
import { TalkForm } from './TalkForm.tsx'
import { WordsForm } from './WordsForm.tsx'

type Doing = 'answer' | 'back' | 'reply' | 'follow-up' | 'talk' | 'note' | 'lapse' | 'hand-over' | 'report'

/** What comes next, always in the same place: one main button, the rest beside it. */
export function NextStep({ question }: { question: QuestionFile }) {
  const { t } = useLingui()
  const queries = useQueryClient()
  const [doing, setDoing] = useState<Doing>()
  const [closing, setClosing] = useState(false)
  const to = `/advice/questions/${question.id}`
  const act = useMutation({
    mutationFn: ({ path, body }: { path: string; body?: unknown }) => api.send('POST', `${to}/${path}`, body),
    onSettled: () => queries.invalidateQueries({ queryKey: ['advice'] }),
  })
  const done = () => setDoing(undefined)
  const words = (path: string, label: string, confirm: string, key = 'body') => (
    <WordsForm label={label} confirm={confirm} send={(body) => api.send('POST', `${to}/${path}`, { [key]: body })} onDone={done} />
  )
  const forms: Record<Doing, () => ReactNode> = {
    answer: () => <AnswerForm questionId={question.id} onDone={done} />,
    back: () => words('questions-back', t`Wat wilt u eerst weten?`, t`Vraag terugsturen`),
    reply: () => words('replies', t`Uw reactie`, t`Reactie versturen`),
    'follow-up': () => words('follow-ups', t`Uw vervolgvraag`, t`Vervolgvraag stellen`),
    talk: () => <TalkForm questionId={question.id} onDone={done} />,
    note: () => words('notes', t`Notitie, alleen voor de adviesdesk`, t`Notitie bewaren`),
    lapse: () => <LapseForm questionId={question.id} onDone={done} />,
    report: () =>
      words(
        'report',
        t`Waarom moet dit worden uitgezocht? Alleen de adviesdesk en wie de melding beoordeelt, lezen dit.`,
        t`Opnemen als melding`,
        'reason',
      ),
    'hand-over': () => <HandOver question={question} onDone={done} />,
  }
  if (doing)
    return (
      <Card title={t`Volgende stap`} look="marked">
        {forms[doing]()}
      </Card>
    )

  const { may } = question
  const main = mainOf(question)
  const button = (shown: boolean, label: string, onClick: () => void, look: 'primary' | 'secondary') =>
    shown ? (
      <Button key={label} look={look} pending={act.isPending && look === 'primary'} onClick={onClick}>
        {label}
      </Button>
    ) : null
  const lookOf = (name: string) => (main === name ? 'primary' : 'secondary')
  return (
    <Card title={t`Volgende stap`} look="marked">
      <div className="wh-step">
        <p>
          <WhatNext question={question} />
        </p>
        <RefusalPanel refusal={act.error} />
        <ButtonGroup>
          {button(may.reply, t`Reageren`, () => setDoing('reply'), lookOf('reply'))}
          {button(may.take, t`Opnemen`, () => act.mutate({ path: 'taking' }), lookOf('take'))}
          {button(may.close, t`Afsluiten`, () => setClosing(true), lookOf('close'))}
          {button(may.answer, t`Antwoorden`, () => setDoing('answer'), lookOf('answer'))}
          {button(may.join, t`Ik kijk mee`, () => act.mutate({ path: 'joining' }), 'secondary')}
          {button(may.askBack, t`Eerst iets vragen`, () => setDoing('back'), 'secondary')}
          {button(may.followUp, t`Vervolgvraag stellen`, () => setDoing('follow-up'), 'secondary')}
          {button(may.talk, t`Gesprek`, () => setDoing('talk'), 'secondary')}
          {button(may.note, t`Notitie`, () => setDoing('note'), 'secondary')}
          {button(may.handOver, t`Overdragen`, () => setDoing('hand-over'), 'secondary')}
          {button(may.markComplex, t`Markeren als complex`, () => act.mutate({ path: 'complexity', body: {} }), 'secondary')}
          {button(may.report, t`Opnemen als melding`, () => setDoing('report'), 'secondary')}
          {button(may.lapse, t`Laten vervallen`, () => setDoing('lapse'), 'secondary')}
        </ButtonGroup>
        <CloseDialog question={question} open={closing} onClose={() => setClosing(false)} />
      </div>
    </Card>
  )
}

function mainOf({ may, status }: QuestionFile): 'reply' | 'take' | 'answer' | 'close' | undefined {
  if (may.reply) return 'reply'
  if (may.take) return 'take'
  if (status === 'answered') return may.close ? 'close' : undefined
  return may.answer ? 'answer' : undefined
}

function WhatNext({ question: { status, may, consultant, handler } }: { question: QuestionFile }) {
  const name = handler?.name ?? ''
  if (may.reply) return <Trans>De adviesdesk vraagt u eerst iets. De klok loopt weer na uw reactie.</Trans>
  if (may.take) return <Trans>Niemand heeft deze vraag nog opgenomen.</Trans>
  if (may.followUp && status === 'closed') return <Trans>Deze vraag is afgesloten. U kunt nog een vervolgvraag stellen.</Trans>
  if (status === 'closed') return <Trans>Deze vraag is afgesloten. De consulent kan een vervolgvraag stellen.</Trans>
  if (status === 'answered') return <Trans>Er is geantwoord. Is alles gezegd, dan sluit de adviesdesk de vraag af.</Trans>
  if (status === 'asked-back') return <Trans>De vraag wacht op een reactie van {consultant.name}.</Trans>
  if (may.answer) return <Trans>Geef antwoord, of vraag eerst iets terug.</Trans>
  if (handler) return <Trans>{name} beantwoordt deze vraag.</Trans>
  return <Trans>Een specialist van de adviesdesk neemt deze vraag op.</Trans>
}

function HandOver({ question, onDone }: { question: QuestionFile; onDone: () => void }) {
  const { t } = useLingui()
  const queries = useQueryClient()
  const [to, setTo] = useState('')
  const colleagues = useQuery(adviceColleaguesQuery)
  const hand = useMutation({
    mutationFn: () => api.send('POST', `/advice/questions/${question.id}/handing-over`, { to }),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['advice'] })
      onDone()
    },
  })
  const options = (colleagues.data?.colleagues ?? [])
    .filter(({ id, unit, roles }) => unit === question.unit && roles.includes('specialist') && id !== question.handler?.id)
    .map(({ id, name }) => ({ value: id, label: name }))
  return (
    <div className="wh-form">
      <SelectField
        name="to"
        label={t`Aan welke specialist?`}
        width="medium"
        placeholder={t`Kies een collega`}
        value={to}
        options={options}
        onChange={(event) => setTo(event.target.value)}
      />
      <RefusalPanel refusal={hand.error} />
      <ButtonGroup>
        <Button look="primary" pending={hand.isPending} onClick={() => (to ? hand.mutate() : undefined)}>{t`Overdragen`}</Button>
        <Button look="subtle" onClick={onDone}>{t`Annuleren`}</Button>
      </ButtonGroup>
    </div>
  )
}
