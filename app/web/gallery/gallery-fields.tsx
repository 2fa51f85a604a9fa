import { Button, ButtonGroup } from '#design/button.tsx'
import { Checkbox, CheckboxGroup, RadioGroup } from '#design/choices.tsx'
import { DateField } from '#design/date-field.tsx'
import { FieldRow, Fieldset } from '#design/fieldset.tsx'
import { FilterBar } from '#design/filter-bar.tsx'
import { FormErrorSummary } from '#design/form-error-summary.tsx'
import { MoneyField } from '#design/money-field.tsx'
import { SelectField } from '#design/select-field.tsx'
import { TextArea } from '#design/text-area.tsx'
import { TextField } from '#design/text-field.tsx'
import { TimeField } from '#design/time-field.tsx'

const sources = [
  { value: 'resident', label: 'Inwoner' },
  { value: 'own', label: 'Eigen organisatie' },
  { value: 'other', label: 'Andere organisatie' },
]
const outcomes = [
  { value: 'investigate', label: 'Onderzoeken', description: 'De melding is concreet en te controleren.' },
  { value: 'contact', label: 'Licht contact met de inwoner', description: 'Een vraag of gesprek is genoeg.' },
  { value: 'none', label: 'Geen actie' },
]
const noFilter = () => undefined

/** Every field, once calm and once refused. */
export function GalleryFields() {
  return (
    <>
      <FilterBar onFilter={noFilter} onClear={noFilter}>
        <SelectField id="filter-source" name="source" label="Bron" placeholder="Alle" options={sources} />
        <TextField id="filter-text" name="text" label="Zoek op kenmerk" />
      </FilterBar>
      <form className="wh-form" noValidate>
        <FormErrorSummary
          errors={[
            { name: 'summary', message: 'Schrijf minstens 20 tekens.' },
            { name: 'outcome', message: 'Maak een keuze.' },
          ]}
        />
        <Fieldset legend="Wat wordt er gemeld?" description="Schrijf op wat er is gezien, niet wat u ervan denkt.">
          <SelectField name="source" label="Bron" placeholder="Kies een bron" options={sources} width="medium" />
          <TextArea
            name="summary"
            label="Omschrijving"
            description="Wie, wat, waar, sinds wanneer?"
            maxLength={400}
            error="Schrijf minstens 20 tekens."
            defaultValue="Te kort."
          />
          <FieldRow>
            <DateField name="since" label="Sinds" description="Mag ongeveer zijn." optional />
            <TimeField name="at" label="Tijd" defaultValue="14:05" />
            <MoneyField name="amount" label="Bedrag" defaultValue={123456} />
          </FieldRow>
          <TextField name="phone" label="Telefoon" optional width="medium" disabled defaultValue="niet gevraagd" />
        </Fieldset>
        <RadioGroup name="outcome" label="Wat besluit u?" options={outcomes} error="Maak een keuze." />
        <CheckboxGroup name="rooms" label="Welke ruimten?" options={sources} inline />
        <Checkbox name="consent" label="De inwoner heeft toestemming gegeven" description="Voor binnenkomen, en voor elke ruimte apart." />
        <ButtonGroup>
          <Button type="submit" look="primary">
            Oordeel vastleggen
          </Button>
          <Button>Bewaren</Button>
          <Button look="subtle">Annuleren</Button>
          <Button look="danger">Intrekken</Button>
          <Button look="primary" pending>
            Bezig
          </Button>
          <Button small>Klein</Button>
        </ButtonGroup>
      </form>
    </>
  )
}
