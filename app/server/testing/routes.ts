import { newId } from '#platform/server/new-id.ts'
import type { House } from './house.ts'

interface ValueShape {
  type?: string
  format?: string
  pattern?: string
  enum?: unknown[]
  const?: unknown
  minimum?: number
  anyOf?: ValueShape[]
}

interface Parameter {
  name: string
  in: 'path' | 'query'
  schema: ValueShape
}

/** A route as the API describes it. */
export interface Route {
  method: 'GET' | 'POST' | 'PUT' | 'DELETE'
  /** With its parameters, such as `/api/v1/reports/{id}` */
  address: string
  permission: string | undefined
  purpose: string | undefined
  parameters: Parameter[]
  takesBody: boolean
  takesFile: boolean
}

type Described = Record<string, Record<string, Record<string, unknown> & { parameters?: Parameter[] }>>

/** Every route in the OpenAPI document. */
export async function describedRoutes({ visitor }: House): Promise<Route[]> {
  const { body } = await visitor.get('/openapi.json')
  return Object.entries(body.paths as Described).flatMap(([address, operations]) =>
    Object.entries(operations).map(([method, operation]) => ({
      method: method.toUpperCase() as Route['method'],
      address,
      permission: operation['x-permission'] as string | undefined,
      purpose: operation['x-purpose'] as string | undefined,
      parameters: operation.parameters ?? [],
      takesBody: method !== 'get' && method !== 'delete',
      takesFile: String(operation['x-consumes']).startsWith('multipart/'),
    })),
  )
}

/** The address with a value of the right shape in each place, unless told what stands there. */
export function addressOf(route: Route, told: Record<string, string> = {}): string {
  return route.address.replace(/\{(\w+)\}/g, (_, name: string) => {
    const shape = route.parameters.find((parameter) => parameter.in === 'path' && parameter.name === name)?.schema ?? {}
    return encodeURIComponent(told[name] ?? valueOf(shape))
  })
}

function valueOf({ type, format, enum: choices, const: only, minimum, pattern, anyOf }: ValueShape): string {
  if (anyOf?.[0]) return valueOf(anyOf[0])
  if (only !== undefined) return String(only)
  if (choices) return String(choices[0])
  if (format === 'uuid') return newId()
  if (format === 'date') return '2024-05-06'
  if (type === 'integer' || type === 'number' || pattern?.includes('\\d')) return String(Math.max(minimum ?? 0, 2024))
  return 'nowhere'
}

const boundary = 'a-line-between-parts'

/** What to send so that a route reads it: an empty object, a small file, or nothing. */
export function emptyBody(route: Route): { payload?: string; headers: Record<string, string> } {
  if (route.takesFile)
    return {
      payload: `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="a.csv"\r\n\r\nno signals\r\n--${boundary}--\r\n`,
      headers: { 'content-type': `multipart/form-data; boundary=${boundary}` },
    }
  if (!route.takesBody) return { headers: {} }
  return { payload: '{}', headers: { 'content-type': 'application/json' } }
}
