import { newId } from '#platform/server/new-id.ts'
import type { House } from './house.ts'

interface Shape {
  $ref?: string
  type?: string
  format?: string
  pattern?: string
  enum?: unknown[]
  const?: unknown
  minimum?: number
  maximum?: number
  minLength?: number
  minItems?: number
  anyOf?: Shape[]
  oneOf?: Shape[]
  allOf?: Shape[]
  items?: Shape
  properties?: Record<string, Shape>
  required?: string[]
}

interface Parameter {
  name: string
  in: 'path' | 'query'
  schema: Shape
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
  /** Something of the shape that the route reads */
  sampleBody: () => unknown
}

interface Operation {
  parameters?: Parameter[]
  requestBody?: { content: Record<string, { schema: Shape }> }
  'x-permission'?: string
  'x-purpose'?: string
  'x-consumes'?: string[]
}

interface Description {
  paths: Record<string, Record<string, Operation>>
  components: { schemas: Record<string, Shape> }
}

/** Every route in the OpenAPI document. */
export async function describedRoutes({ visitor }: House): Promise<Route[]> {
  const { paths, components }: Description = (await visitor.get('/openapi.json')).body
  const routeOf = (address: string, method: string, operation: Operation): Route => ({
    method: method.toUpperCase() as Route['method'],
    address,
    permission: operation['x-permission'],
    purpose: operation['x-purpose'],
    parameters: operation.parameters ?? [],
    takesBody: 'requestBody' in operation,
    takesFile: operation['x-consumes']?.includes('multipart/form-data') ?? false,
    sampleBody: () => sampleOf(operation.requestBody?.content['application/json']?.schema ?? {}, components.schemas),
  })
  return Object.entries(paths).flatMap(([address, operations]) =>
    Object.entries(operations).map(([method, operation]) => routeOf(address, method, operation)),
  )
}

/** The address with a value of the right shape in each place, unless told what stands there. */
export function addressOf(route: Route, told: Record<string, string> = {}): string {
  return route.address.replace(/\{(\w+)\}/g, (_, name: string) => {
    const shape = route.parameters.find((parameter) => parameter.in === 'path' && parameter.name === name)?.schema ?? {}
    return encodeURIComponent(told[name] ?? String(sampleOf(shape)))
  })
}

/** The first value that comes to mind for a shape. */
function sampleOf(shape: Shape, named: Record<string, Shape> = {}): unknown {
  const choice = shape.anyOf?.[0] ?? shape.oneOf?.[0] ?? (shape.$ref ? named[shape.$ref.split('/').at(-1) ?? ''] : undefined)
  if (choice) return sampleOf(choice, named)
  if (shape.allOf) return Object.assign({}, ...shape.allOf.map((part) => sampleOf(part, named)))
  if (shape.const !== undefined) return shape.const
  if (shape.enum) return shape.enum[0]
  if (shape.properties) return sampleObject(shape.properties, shape.required ?? [], named)
  if (shape.type === 'array') return Array.from({ length: shape.minItems ?? 0 }, () => sampleOf(shape.items ?? {}, named))
  if (shape.type === 'boolean') return true
  if (shape.type === 'integer' || shape.type === 'number') return Math.min(Math.max(shape.minimum ?? 0, 2024), shape.maximum ?? 2024)
  if (shape.type === 'object') return {}
  return shape.type === 'null' ? null : sampleText(shape)
}

function sampleObject(properties: Record<string, Shape>, required: string[], named: Record<string, Shape>): unknown {
  return Object.fromEntries(required.map((name) => [name, sampleOf(properties[name] ?? {}, named)]))
}

function sampleText({ format, pattern, minLength = 0 }: Shape): string {
  if (format === 'uuid') return newId()
  if (format === 'date') return '2024-03-05'
  if (format === 'date-time') return '2024-03-05T09:00:00Z'
  if (format === 'time' || pattern?.includes(':')) return '10:00'
  if (pattern?.includes('\\d')) return '2024'
  return 'nergens'.padEnd(minLength, ' en nergens')
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
