import { useLingui } from '@lingui/react/macro'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Button, ButtonGroup } from '#design/button.tsx'
import { Card } from '#design/card.tsx'
import { Checkbox, RadioGroup } from '#design/choices.tsx'
import { DateField } from '#design/date-field.tsx'
import { Dialog } from '#design/dialog.tsx'
import { Disclosure } from '#design/disclosure.tsx'
import { SelectField } from '#design/select-field.tsx'
import { StatusBadge } from '#design/status-badge.tsx'
import { TextField } from '#design/text-field.tsx'
import { api } from '#platform/web/api.ts'
import { useChoices } from '#platform/web/choices.ts'
import { useFormat } from '#platform/web/format.ts'
import { useWord } from '#platform/web/language.ts'
import { usePageForm } from '#platform/web/page-form.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import { itemAnswerWords } from '../../contract/act-words.ts'
import { type ActItem, AnswerItem, AskItem, type BudgetAct, type BudgetActs } from '../../contract.ts'
import { below, keepActs } from './acts-queries.ts'
import '../pgb.css'

/** What was asked for at an administration check, and what came of it (Awb art. 5:17). */
export function ItemsCard({ id, act, acts }: { id: string; act: BudgetAct; acts: BudgetActs }) {
  const { t } = useLingui()
  const [answering, setAnswering] = useState<ActItem>()
  const open = acts.works && act.state !== 'cancelled'
  const answerable = open && ['research', 'hearing'].includes(acts.stage)
  return (
    <Card title={t`Gevraagde stukken`}>
      {act.items.length === 0 ? <p className="wh-budget-small">{t`Er is nog niets gevraagd.`}</p> : null}
      {act.items.length > 0 ? (
        <ul className="wh-acts">
          {act.items.map((item) => (
            <Item key={item.id} item={item} acts={acts} onAnswer={answerable ? () => setAnswering(item) : undefined} />
          ))}
        </ul>
      ) : null}
      {open && ['planning', 'research', 'hearing'].includes(acts.stage) ? (
        <Disclosure summary={t`Een stuk vragen`}>
          <AskForm key={act.items.length} id={id} act={act} acts={acts} />
        </Disclosure>
      ) : null}
      {answering ? <AnswerDialog id={id} item={answering} onClose={() => setAnswering(undefined)} /> : null}
    </Card>
  )
}

function Item({ item, acts, onAnswer }: { item: ActItem; acts: BudgetActs; onAnswer: (() => void) | undefined }) {
  const { t } = useLingui()
  const word = useWord()
  const format = useFormat()
  const client = acts.holders.find(({ id }) => id === item.holderId)?.name
  const back = format.date(item.givenBackOn)
  return (
    <li>
      <div className="wh-acts__what">
        <span>{item.asked}</span>
        <p className="wh-budget-small">{item.neededBecause}</p>
        {client ? <p className="wh-budget-small">{t`Over ${client}`}</p> : null}
        {item.answerBecause ? <p className="wh-budget-small">{item.answerBecause}</p> : null}
        {item.copied || item.givenBackOn ? (
          <p className="wh-budget-small">
            {[item.copied ? t`gekopieerd` : null, item.givenBackOn ? t`teruggegeven op ${back}` : null].filter(Boolean).join(', ')}
          </p>
        ) : null}
      </div>
      <div className="wh-acts__badges">
        <StatusBadge tone={item.answer === 'given' ? 'safe' : item.answer ? 'warning' : 'active'}>
          {item.answer ? word(itemAnswerWords[item.answer]) : t`gevraagd`}
        </StatusBadge>
        {onAnswer ? (
          <Button small onClick={onAnswer} aria-label={t`Antwoord vastleggen: ${item.asked}`}>{t`Antwoord vastleggen`}</Button>
        ) : null}
      </div>
    </li>
  )
}

function AskForm({ id, act, acts }: { id: string; act: BudgetAct; acts: BudgetActs }) {
  const { t } = useLingui()
  const queries = useQueryClient()
  const { field, submit, refusal, sending } = usePageForm({
    schema: AskItem,
    defaultValues: { asked: '', neededBecause: '', holderId: '' },
    send: (asked: AskItem) => api.send<BudgetActs>('POST', below(id, `acts/${act.id}/items`), asked),
    onSent: (saved) => keepActs(queries, id, saved),
  })
  return (
    <form className="wh-form" noValidate onSubmit={(event) => void submit(event)} aria-label={t`Een stuk vragen`}>
      <TextField {...field('asked')} label={t`Wat vraagt u?`} description={t`Bijvoorbeeld: de urenregistratie van januari.`} />
      <TextField {...field('neededBecause')} label={t`Waarom is dit nodig?`} description={t`Vraag niet meer dan nodig (Awb art. 5:13).`} />
      <SelectField
        {...field('holderId')}
        label={t`Over welke cliënt gaat dit stuk?`}
        placeholder={t`Niet over één cliënt`}
        options={acts.holders.map(({ id: value, name }) => ({ value, label: name }))}
        optional
      />
      <RefusalPanel refusal={refusal} />
      <div>
        <Button type="submit" pending={sending}>{t`Toevoegen`}</Button>
      </div>
    </form>
  )
}

function AnswerDialog({ id, item, onClose }: { id: string; item: ActItem; onClose: () => void }) {
  const { t } = useLingui()
  const choices = useChoices()
  const queries = useQueryClient()
  const { form, field, submit, refusal, sending } = usePageForm({
    schema: AnswerItem,
    defaultValues: {
      answer: (item.answer ?? '') as string,
      because: item.answerBecause,
      copied: item.copied,
      givenBackOn: item.givenBackOn ?? '',
    },
    send: (told: AnswerItem) => api.send<BudgetActs>('PUT', below(id, `act-items/${item.id}`), asFarAsGiven(told)),
    onSent: (saved) => {
      keepActs(queries, id, saved)
      onClose()
    },
  })
  const answer = form.watch('answer')
  const given = answer === 'given' || answer === 'partly'
  return (
    <Dialog open title={item.asked} onClose={onClose}>
      <form className="wh-form" noValidate onSubmit={(event) => void submit(event)}>
        <RadioGroup {...field('answer')} label={t`Is het gegeven?`} options={choices(itemAnswerWords)} />
        {answer && answer !== 'given' ? <TextField {...field('because')} label={t`Waarom niet, of niet helemaal?`} /> : null}
        {given ? (
          <>
            <Checkbox {...field('copied')} label={t`Hiervan is een kopie gemaakt`} />
            <DateField {...field('givenBackOn')} label={t`Teruggegeven op`} description={t`Alleen als u het meenam.`} optional />
          </>
        ) : null}
        <RefusalPanel refusal={refusal} />
        <ButtonGroup>
          <Button type="submit" look="primary" pending={sending}>{t`Bewaren`}</Button>
          <Button onClick={onClose}>{t`Annuleren`}</Button>
        </ButtonGroup>
      </form>
    </Dialog>
  )
}

/** What was not given was not copied and does not go back, whatever stood there before. */
function asFarAsGiven(told: AnswerItem): AnswerItem {
  const given = told.answer === 'given' || told.answer === 'partly'
  return given ? told : { ...told, copied: false, givenBackOn: null }
}
