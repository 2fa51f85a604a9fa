import helmet from '@fastify/helmet'
import type { Routes } from './module.ts'

/** What every answer tells the browser: load nothing from elsewhere, be framed by nobody, tell nobody, keep nothing. */
export async function securityHeaders(app: Routes, publicUrl: string): Promise<void> {
  await app.register(helmet, {
    contentSecurityPolicy: { useDefaults: false, directives: contentSecurity },
    strictTransportSecurity: publicUrl.startsWith('https'),
    xFrameOptions: { action: 'deny' },
  })
  app.addHook('onRequest', async (_request, reply) => {
    reply.header('permissions-policy', noDevices)
    // The files of the web app say for themselves how long they keep.
    reply.header('cache-control', 'no-store')
  })
}

const contentSecurity = {
  defaultSrc: ["'self'"],
  scriptSrc: ["'self'"],
  styleSrc: ["'self'"],
  imgSrc: ["'self'", 'data:'],
  connectSrc: ["'self'"],
  objectSrc: ["'none'"],
  baseUri: ["'none'"],
  formAction: ["'self'"],
  frameAncestors: ["'none'"],
}

const noDevices = ['camera', 'display-capture', 'geolocation', 'microphone', 'payment', 'usb'].map((device) => `${device}=()`).join(', ')
