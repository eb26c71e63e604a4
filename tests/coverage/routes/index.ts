import type { Route } from '../route.ts';
import { fileRoutes } from './files.ts';
import { pageRoutes } from './page.ts';
import { pastingRoutes } from './pasting.ts';
import { addressRoute, typingRoutes } from './typing.ts';

/** Every way out that is tried, in the order of docs/coverage.md. */
export const ROUTES: readonly Route[] = [...typingRoutes, ...pastingRoutes, ...pageRoutes, addressRoute, ...fileRoutes];
