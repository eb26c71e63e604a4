import { REPLICAS } from '../replicas/index.ts';
import type { Replica } from '../replicas/replica.ts';
import { readRecord } from './record.ts';
import type { Route } from './route.ts';
import { ROUTES } from './routes/index.ts';
import type { BrowserName } from './theatre.ts';

/** What a run is to do. `npm run coverage` says so in the environment; without it, it is the part that `npm test` runs. */
export interface Plan {
  readonly browser: BrowserName;
  /** Folder of the built extension; the usual build if not said. */
  readonly extension: string | undefined;
  readonly commit: string;
  /** Where the cells are written; nowhere if not said. */
  readonly results: string | undefined;
  /** How often a way is tried on each practice site. */
  readonly repeat: (route: Route) => number;
  readonly trials: readonly { readonly replica: Replica; readonly route: Route }[];
}

/** Enough to see within a minute and a half that something broke: every kind of way, over the editors and transports that schools meet most. */
const EVERY_TIME: Readonly<Record<string, readonly string[]>> = {
  'ms-365-copilot': ['type-enter', 'type-click', 'ime-zh', 'dictate', 'draft', 'paste-text', 'drop-text', 'script', 'choose-file'],
  gemini: ['type-key-button', 'paste-html', 'paste-plain', 'draft', 'script', 'edit-resend', 'drop-file'],
  'ms-copilot-consumer': ['type-enter-twice', 'ime-ja', 'early', 'forged-enter', 'request-submit', 'paste-image'],
};

export function planFrom(environment: NodeJS.ProcessEnv): Plan {
  const { COVERAGE_BROWSER, COVERAGE_EXTENSION, COVERAGE_COMMIT, COVERAGE_RESULTS, COVERAGE_ONLY, COVERAGE_ROUTES } = environment;
  const { COVERAGE_REPEAT = 1, COVERAGE_EACH = 0 } = environment;
  const browser = COVERAGE_BROWSER === 'firefox' ? 'firefox' : 'chromium';
  const each = Number(COVERAGE_EACH);
  const named = (list: string | undefined, id: string) => !list || list.split(',').includes(id);
  const tried = each > 0 ? readRecord(browser).cells.filter(({ state }) => state === 'proven' || state === 'blocked-only') : [];
  const isTried = (route: Route, replica?: Replica) =>
    tried.filter((cell) => cell.route === route.id && (!replica || cell.replica === replica.id)).length;
  const all = REPLICAS.flatMap((replica) => ROUTES.map((route) => ({ replica, route }))).filter(
    ({ replica, route }) => each === 0 || isTried(route, replica) > 0, // a way that a site lacks proves nothing by being tried again
  );
  const wanted = ({ replica, route }: { replica: Replica; route: Route }) =>
    COVERAGE_RESULTS === undefined
      ? EVERY_TIME[replica.id]?.includes(route.id) === true
      : named(COVERAGE_ONLY, replica.id) && named(COVERAGE_ROUTES, route.id);
  return {
    browser,
    extension: COVERAGE_EXTENSION,
    commit: COVERAGE_COMMIT ?? '',
    results: COVERAGE_RESULTS,
    repeat: (route) => (each > 0 ? Math.ceil(each / isTried(route)) : Number(COVERAGE_REPEAT)),
    trials: all.filter(wanted),
  };
}
