import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { Role } from '#modules/staff/contract.ts'

interface RoleText {
  name: MessageDescriptor
  /** What this person does here, for somebody who tries the product. */
  does: MessageDescriptor
}

/** Roles on screen. The contract has the same names; this list keeps its schemas out of the first view. */
export const roleTexts: Record<Role, RoleText> = {
  specialist: {
    name: msg`handhavingsspecialist`,
    does: msg`Neemt meldingen op, beoordeelt, onderzoekt, hoort en adviseert.`,
  },
  consultant: { name: msg`medewerker uitvoerend team`, does: msg`Geeft signalen door en ziet het advies over eigen dossiers.` },
  coordinator: { name: msg`coördinator`, does: msg`Verdeelt het werk, geeft zware middelen vrij en bewaakt termijnen.` },
  manager: { name: msg`gemandateerd manager`, does: msg`Besluit op adviezen: volgen, gemotiveerd afwijken of terugsturen.` },
  policy: { name: msg`beleidsadviseur`, does: msg`Volgt de cijfers van het programma en opent de rijen erachter.` },
  privacy: { name: msg`privacy officer`, does: msg`Controleert wie welke persoonsgegevens heeft ingezien en waarom.` },
  admin: { name: msg`functioneel beheerder`, does: msg`Beheert accounts, mandaten en lijsten.` },
}
