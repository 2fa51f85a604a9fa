import { useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { Dialog as AriaDialog } from 'react-aria-components/Dialog'
import { Heading } from 'react-aria-components/Heading'
import { Modal, ModalOverlay } from 'react-aria-components/Modal'
import { Button } from './button.tsx'
import { Icon } from './icon.tsx'

interface DialogProps {
  open: boolean
  title: ReactNode
  /** Escape, the cross, and pressing beside it. */
  onClose: () => void
  children: ReactNode
}

/** A question that must be answered first. Holds the focus, and gives it back. */
export function Dialog(props: DialogProps) {
  return <Layer {...props} look="dialog" />
}

/** A panel from the side, to look something up without leaving the page. */
export function Drawer(props: DialogProps) {
  return <Layer {...props} look="drawer" />
}

interface ConfirmDialogProps extends DialogProps {
  /** What happens, as a verb: "Onderzoek sluiten". */
  confirm: string
  cancel?: string
  danger?: boolean
  pending?: boolean
  onConfirm: () => void
}

/** Asks once more before something that cannot be undone. */
export function ConfirmDialog({ confirm, cancel, danger, pending, onConfirm, children, ...dialog }: ConfirmDialogProps) {
  const { t } = useLingui()
  return (
    <Layer {...dialog} look="dialog" alert>
      {children}
      <div className="utrecht-button-group wh-button-group">
        <Button look={danger ? 'danger' : 'primary'} pending={pending} onClick={onConfirm}>
          {confirm}
        </Button>
        <Button onClick={dialog.onClose}>{cancel ?? t`Annuleren`}</Button>
      </div>
    </Layer>
  )
}

function Layer({ open, title, onClose, look, alert, children }: DialogProps & { look: 'dialog' | 'drawer'; alert?: boolean }) {
  const { t } = useLingui()
  return (
    <ModalOverlay className="wh-layer" data-look={look} isOpen={open} isDismissable={!alert} onOpenChange={(stays) => stays || onClose()}>
      <Modal className="wh-layer__box">
        <AriaDialog className="wh-layer__content" role={alert ? 'alertdialog' : 'dialog'}>
          <div className="wh-layer__head">
            <Heading slot="title" level={2} className="utrecht-heading-2 wh-layer__title">
              {title}
            </Heading>
            <button type="button" className="wh-icon-button" aria-label={t`Sluiten`} onClick={onClose}>
              <Icon name="close" />
            </button>
          </div>
          {children}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  )
}
