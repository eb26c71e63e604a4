import { z } from 'zod';
import { hostPattern } from '../policy/overrides.ts';
import { ROLES } from '../policy/roles.ts';

/**
 * How the extension reaches the machines: the second half of `policy.json`, under the key `install`. `npm run package` writes the ids and
 * addresses; everything has a default but those.
 */
const address = z.url({ protocol: /^https?$/ }).max(500);

const fromServer = z.strictObject({
  /** Follows from the signing key; see docs/admin/packaging.md. */
  id: z.string().regex(/^[a-p]{32}$/, 'is not an extension id, which is 32 letters from a to p'),
  /** Address of the update manifest. */
  updateUrl: address,
});

export const installSchema = z.strictObject({
  chrome: fromServer,
  edge: fromServer,
  firefox: z.strictObject({
    id: z.string().regex(/^[\w.-]+@[\w.-]+$|^\{[0-9a-f-]{36}\}$/i, 'is not the id of a Firefox add-on'),
    installUrl: address,
  }),
  minimumVersion: z
    .string()
    .regex(/^\d{1,5}(\.\d{1,5}){0,3}$/, 'is not a version like 1.2.0')
    .optional(),
  /** `off`: no private windows. `with_lollipop`: Edge allows them only with Lollipop in them; Chrome cannot, so there they stay off. */
  privateWindows: z.enum(['off', 'with_lollipop', 'leave']).default('off'),
  guestWindows: z.enum(['off', 'leave']).default('off'),
  developerTools: z.enum(['leave', 'not_on_extensions', 'off']).default('leave'),
  /** `listed_sites`: the browser itself keeps the extension out of every site but 100 at most. */
  hostAccess: z.enum(['every_site', 'listed_sites']).default('every_site'),
  /** What the kit does about Copilot in Edge, where no extension may run. */
  edgeCopilot: z.enum(['block_personal', 'block_all', 'leave']).default('block_personal'),
  /** Domains of the school’s own Google accounts: Chrome then lets no other account into Google services, Gemini included. */
  schoolDomains: z
    .array(z.string().refine((text) => hostPattern(text) === text && !text.includes('/'), 'is not a domain name in small letters'))
    .max(100)
    .default([]),
  /** People who get a role or unit of their own, by user group, never by machine. */
  groups: z
    .array(
      z.strictObject({
        name: z.string().regex(/^[A-Za-z0-9][A-Za-z0-9 _-]{0,59}$/, 'may hold 60 letters, digits, spaces, - and _ only'),
        role: z.enum(ROLES).optional(),
        unit: z
          .string()
          .regex(/^[A-Za-z0-9][A-Za-z0-9 _-]{0,39}$/, 'may hold 40 letters, digits, spaces, - and _ only')
          .optional(),
      }),
    )
    .max(500)
    .default([]),
});

export type Install = z.infer<typeof installSchema>;

/** Addresses that reach nothing, so that a kit made without `npm run package` can be looked at but installs nothing. */
export const EXAMPLE_INSTALL: Install = installSchema.parse({
  chrome: { id: 'abcdefghijklmnopabcdefghijklmnop', updateUrl: 'https://extensions.trust.example/lollipop/updates.xml' },
  edge: { id: 'abcdefghijklmnopabcdefghijklmnop', updateUrl: 'https://extensions.trust.example/lollipop/updates.xml' },
  firefox: { id: 'lollipop@lollipop.example', installUrl: 'https://extensions.trust.example/lollipop/lollipop.xpi' },
});

export const isExample = ({ chrome, edge, firefox }: Install): boolean =>
  [chrome.updateUrl, edge.updateUrl, firefox.installUrl].some((url) => new URL(url).hostname.endsWith('.example'));
