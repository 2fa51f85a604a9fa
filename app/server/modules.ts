import { makeAddressSearch } from '#connectors/address-search/search-addresses.ts'
import { makeGrantedProducts } from '#connectors/zorgned/ask-granted-products.ts'
import { adviceModule } from '#modules/advice/server/index.ts'
import { capacityModule } from '#modules/capacity/server/index.ts'
import { informationModule } from '#modules/information/server/index.ts'
import { partKindWords } from '#modules/investigations/contract.ts'
import { investigationsModule } from '#modules/investigations/server/index.ts'
import { partiesModule } from '#modules/parties/server/index.ts'
import { partnerActionsModule } from '#modules/partner-actions/server/index.ts'
import { pgbMandateWords } from '#modules/pgb/contract.ts'
import { pgbModule } from '#modules/pgb/server/index.ts'
import { privacyModule } from '#modules/privacy/server/index.ts'
import { programmeModule } from '#modules/programme/server/index.ts'
import { reportsModule } from '#modules/reports/server/index.ts'
import { staffModule } from '#modules/staff/server/index.ts'
import type { Mailer } from '#platform/server/mail/mailer.ts'
import type { ServerModule } from '#platform/server/module.ts'
import type { Settings } from '#platform/server/settings.ts'
import { abouts, happenings } from './happenings.ts'
import { messageKinds } from './message-kinds.ts'

/** Every module of the product, in the order in which the API describes them. */
export function allModules(
  settings: Pick<Settings, 'demo' | 'publicUrl' | 'identityProvider' | 'keys' | 'addressSearchUrl' | 'zorgned'>,
  mailer?: Mailer,
): ServerModule[] {
  const { addressSearchUrl, zorgned } = settings
  return [
    staffModule({ ...settings, mandateParts: { ...partKindWords, ...pgbMandateWords }, messageKinds, mailer }),
    privacyModule(settings),
    capacityModule({ ...settings, happenings, abouts }),
    partiesModule(settings),
    reportsModule(settings),
    adviceModule(settings),
    investigationsModule,
    pgbModule({ ...settings, askGrantedProducts: zorgned ? makeGrantedProducts(zorgned) : undefined }),
    partnerActionsModule({ ...settings, addressSearch: addressSearchUrl ? makeAddressSearch(addressSearchUrl) : undefined }),
    informationModule,
    programmeModule,
  ]
}
