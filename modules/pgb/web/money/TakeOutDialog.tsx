import { Trans, useLingui } from '@lingui/react/macro'
import { Button, ButtonGroup } from '#design/button.tsx'
import { Dialog } from '#design/dialog.tsx'
import { TextArea } from '#design/text-area.tsx'
import { usePageForm } from '#platform/web/page-form.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import { type GrantedProduct, TakeOutProduct } from '../../contract.ts'
import { type OfHolder, takeOutProduct, useProductCommand } from './granted-product-queries.ts'

interface TakeOutDialogProps {
  of: OfHolder
  product: GrantedProduct | undefined
  onClose: () => void
  onTakenOut: () => void
}

/** Takes out what was typed by mistake, with the reason. */
export function TakeOutDialog({ product, ...rest }: TakeOutDialogProps) {
  const { t } = useLingui()
  return (
    <Dialog open={product !== undefined} title={t`Product weghalen`} onClose={rest.onClose}>
      {product ? <TakeOutForm product={product} {...rest} /> : null}
    </Dialog>
  )
}

function TakeOutForm({ of, product, onClose, onTakenOut }: TakeOutDialogProps & { product: GrantedProduct }) {
  const { t } = useLingui()
  const takeOut = useProductCommand(of, (given: TakeOutProduct) => takeOutProduct(of, product.id, given))
  const { field, submit, refusal, sending } = usePageForm({
    schema: TakeOutProduct,
    defaultValues: { because: '' } as Record<string, unknown>,
    send: (given: TakeOutProduct) => takeOut.mutateAsync(given),
    onSent: onTakenOut,
  })
  return (
    <form className="wh-form" noValidate onSubmit={(event) => void submit(event)}>
      <p>
        <Trans>Het product ‘{product.product}’ telt dan niet meer mee. Het blijft te lezen onder de eerdere stand.</Trans>
      </p>
      <TextArea {...field('because')} rows={2} maxLength={500} label={t`Waarom klopt dit niet?`} />
      <RefusalPanel refusal={refusal} />
      <ButtonGroup>
        <Button type="submit" look="primary" pending={sending}>{t`Weghalen`}</Button>
        <Button onClick={onClose}>{t`Annuleren`}</Button>
      </ButtonGroup>
    </form>
  )
}
