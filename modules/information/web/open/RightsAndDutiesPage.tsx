import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { Button } from '#design/button.tsx'
import { EmptyState } from '#design/empty-state.tsx'
import { Link } from '#design/link.tsx'
import { LoadingState } from '#design/loading-state.tsx'
import { PageHeading } from '#design/page-heading.tsx'
import { SelectField } from '#design/select-field.tsx'
import { publicSchemeWords, schemeWords } from '#modules/reports/contract.ts'
import { capital } from '#platform/contract/words.ts'
import { useFormat } from '#platform/web/format.ts'
import { useWord } from '#platform/web/language.ts'
import { usePageTitle } from '#platform/web/page-title.ts'
import { RefusalPanel } from '#platform/web/refusal-panel.tsx'
import { directionOf, languageWords } from '../../contract/words.ts'
import type { PublicItem, PublicPage } from '../../contract.ts'
import { BodyText } from '../BodyText.tsx'
import { publicPageQuery } from '../information-queries.ts'
import '../information.css'
import './open.css'

const page = getRouteApi('/visitor/rechten-en-plichten')

/** For everybody, without signing in: rights and duties in plain words, by scheme and language, and where to find help. */
export function RightsAndDutiesPage() {
  const { t } = useLingui()
  const { gemeente } = page.useSearch()
  const open = useQuery(publicPageQuery(gemeente))
  usePageTitle(t`Rechten en plichten`)
  return (
    <>
      <PageHeading
        title={t`Rechten en plichten`}
        intro={t`Krijgt u een uitkering, of een budget voor zorg? Hier leest u wat u van ons mag verwachten, en wat wij van u vragen.`}
      />
      {open.isError ? <RefusalPanel refusal={open.error} onRetry={() => void open.refetch()} /> : null}
      {open.isPending ? <LoadingState lines={8} /> : null}
      {open.data ? <OpenPage open={open.data} /> : null}
    </>
  )
}

function OpenPage({ open }: { open: PublicPage }) {
  const { t } = useLingui()
  const word = useWord()
  const { taal } = page.useSearch()
  const schemes = (Object.keys(schemeWords) as PublicItem['scheme'][]).filter((scheme) => open.items.some((item) => item.scheme === scheme))
  const shown = open.items.map((item) => inLanguage(item, taal))
  return (
    <div className="wh-open">
      <Choose open={open} />
      {shown.length === 0 ? (
        <EmptyState title={t`Hier staan nog geen teksten`}>
          <Trans>Hieronder leest u wie u kan helpen.</Trans>
        </EmptyState>
      ) : (
        <nav aria-label={t`Op deze pagina`} className="wh-open__contents">
          <ul>
            {shown.map(({ id, title, lang }) => (
              <li key={id}>
                <a className="utrecht-link utrecht-link--html-a" href={`#${id}`} lang={lang} dir={directionOf(lang)}>
                  {title}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      {schemes.map((scheme) => (
        <section key={scheme} aria-label={capital(word(namesForResidents[scheme]))}>
          <h2 className="utrecht-heading-2">{capital(word(namesForResidents[scheme]))}</h2>
          {shown
            .filter((item) => item.scheme === scheme)
            .map((item) => (
              <OneText key={item.id} item={item} />
            ))}
        </section>
      ))}
      <section className="wh-open__help">
        <h2 className="utrecht-heading-2">{t`Vragen of hulp nodig?`}</h2>
        <BodyText text={open.words.help} lang="nl" />
        <h3 className="utrecht-heading-3">{t`Contact`}</h3>
        <BodyText text={open.words.contact} lang="nl" />
        <p className="wh-open__other">
          <Trans>
            Wilt u iets melden? <Link href="/melden">Ga naar het meldformulier</Link>.
          </Trans>
        </p>
      </section>
    </div>
  )
}

// As residents know them.
const namesForResidents = { ...schemeWords, ...publicSchemeWords }

function Choose({ open }: { open: PublicPage }) {
  const { t } = useLingui()
  const navigate = page.useNavigate()
  const search = page.useSearch()
  const languages = (Object.keys(languageWords) as (keyof typeof languageWords)[]).filter((language) =>
    open.items.some(({ translations }) => translations.some((one) => one.language === language)),
  )
  return (
    <div className="wh-open__choose">
      {open.municipalities.length > 1 ? (
        <SelectField
          name="gemeente"
          label={t`Uw gemeente`}
          value={open.municipality.code}
          options={open.municipalities.map(({ code, name }) => ({ value: code, label: name }))}
          onChange={(event) => void navigate({ search: { ...search, gemeente: event.target.value } })}
        />
      ) : null}
      {languages.length > 0 ? (
        <SelectField
          name="taal"
          label={t`Taal van de teksten`}
          value={search.taal ?? 'nl'}
          options={[{ value: 'nl', label: 'Nederlands' }, ...languages.map((value) => ({ value, label: languageWords[value].own }))]}
          onChange={(event) => void navigate({ search: { ...search, taal: event.target.value === 'nl' ? undefined : event.target.value } })}
        />
      ) : null}
      <Button onClick={() => window.print()}>{t`Afdrukken`}</Button>
    </div>
  )
}

type ShownText = PublicItem & { lang: string; missing: boolean }

/** A text in the language asked for; in Dutch when it is not there. */
function inLanguage(item: PublicItem, language: string | undefined): ShownText {
  const other = item.translations.find((one) => one.language === language)
  const asked = language !== undefined && language !== 'nl'
  return { ...item, ...(other && { title: other.title, body: other.body }), lang: other?.language ?? 'nl', missing: asked && !other }
}

function OneText({ item }: { item: ShownText }) {
  const format = useFormat()
  const dir = directionOf(item.lang)
  return (
    <article id={item.id} className="wh-open__text">
      <h3 className="utrecht-heading-3" lang={item.lang} dir={dir}>
        {item.title}
      </h3>
      {item.missing ? (
        <p className="wh-info-soft">
          <Trans>Deze tekst is er alleen in het Nederlands.</Trans>
        </p>
      ) : null}
      <BodyText text={item.body} lang={item.lang} dir={dir} />
      <p className="wh-info-soft">
        <Trans>
          Dit staat in: {item.law}. Bijgewerkt op {format.date(item.changedOn)}.
        </Trans>
      </p>
    </article>
  )
}
