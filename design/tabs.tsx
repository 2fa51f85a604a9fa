import type { ReactNode } from 'react'
import { Tabs as AriaTabs, Tab, TabList, TabPanel } from 'react-aria-components/Tabs'

interface TabsProps {
  label: string
  tabs: readonly { id: string; label: ReactNode; content: ReactNode }[]
  /** Which one is open; keep it in the address when a reload must return to it. */
  selected?: string
  onSelect?: (id: string) => void
}

/** Several views of one thing. Not for steps in an order: use Stages and pages for those. */
export function Tabs({ label, tabs, selected, onSelect }: TabsProps) {
  return (
    <AriaTabs className="wh-tabs" selectedKey={selected} onSelectionChange={(key) => onSelect?.(String(key))} keyboardActivation="manual">
      <TabList aria-label={label} className="wh-tabs__list">
        {tabs.map((tab) => (
          <Tab key={tab.id} id={tab.id} className="wh-tabs__tab">
            {tab.label}
          </Tab>
        ))}
      </TabList>
      {tabs.map((tab) => (
        <TabPanel key={tab.id} id={tab.id} className="wh-tabs__panel">
          {tab.content}
        </TabPanel>
      ))}
    </AriaTabs>
  )
}
