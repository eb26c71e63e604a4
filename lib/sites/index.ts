import { arena } from './arena.ts';
import { chatgpt } from './chatgpt.ts';
import { claude } from './claude.ts';
import { deepseek } from './deepseek.ts';
import { doubao } from './doubao.ts';
import { duckAi } from './duck-ai.ts';
import { gemini } from './gemini.ts';
import { generic } from './generic.ts';
import { googleAiStudio } from './google-ai-studio.ts';
import { grok } from './grok.ts';
import { huggingchat } from './huggingchat.ts';
import { kimi } from './kimi.ts';
import { hostMatches, hostOf, pathMatches } from './match.ts';
import { metaAi } from './meta-ai.ts';
import { mistral } from './mistral.ts';
import { ms365Copilot } from './ms-365-copilot.ts';
import { msCopilotConsumer } from './ms-copilot-consumer.ts';
import { notebooklm } from './notebooklm.ts';
import { oakAila } from './oak-aila.ts';
import { openrouter } from './openrouter.ts';
import { perplexity } from './perplexity.ts';
import { pi } from './pi.ts';
import { quillbot } from './quillbot.ts';
import { qwen } from './qwen.ts';
import { t3Chat } from './t3-chat.ts';
import { together } from './together.ts';
import type { Endpoint, SiteAdapter, Upload } from './types.ts';
import { youCom } from './you-com.ts';
import { yuanbao } from './yuanbao.ts';
import { zai } from './zai.ts';

/** Every site with an adapter of its own, one file each. `tests/repo` fails when this list and the folder differ. */
export const sites: readonly SiteAdapter[] = [
  arena,
  chatgpt,
  claude,
  deepseek,
  doubao,
  duckAi,
  gemini,
  googleAiStudio,
  grok,
  huggingchat,
  kimi,
  metaAi,
  mistral,
  ms365Copilot,
  msCopilotConsumer,
  notebooklm,
  oakAila,
  openrouter,
  perplexity,
  pi,
  quillbot,
  qwen,
  t3Chat,
  together,
  youCom,
  yuanbao,
  zai,
];

/** The adapter for a page, by host; sites without one get the generic adapter. */
export function siteFor(host: string): SiteAdapter {
  return sites.find((site) => site.hosts.some((pattern) => hostMatches(hostOf(pattern), host))) ?? generic;
}

/** The parameters that hold a prompt in the address of a page of a tool at this host. */
export const asksOf = (host: string): readonly string[] => siteFor(host).asks ?? generic.asks ?? [];

/** The same, where somebody else's address may be asked about: none for a host that is neither of a tool with an adapter nor that of the page we are on. */
export const asksOn = (host: string): readonly string[] => (siteFor(host) === generic && host !== location.hostname ? [] : asksOf(host));

/** Where guard and gate run, as match patterns of a manifest: a host and everything on it, or only what begins with the path given. */
export const siteMatches: readonly string[] = sites.flatMap(({ hosts }) =>
  hosts.map((host) => (host.includes('/') ? `https://${host}*` : `https://${host}/*`)),
);

const endpoints: readonly Endpoint[] = sites.flatMap((site) => site.endpoints);

/** The known endpoint that a request goes to; looked up by address alone, whichever page it comes from. */
export function endpointFor(host: string, path: string): Endpoint | undefined {
  return endpoints.find((endpoint) => hostMatches(endpoint.host, host) && pathMatches(endpoint.path, path));
}

const uploads: readonly Upload[] = sites.flatMap((site) => site.uploads ?? []);

/** The known address for files that a request goes to. */
export function uploadFor(host: string, path: string): Upload | undefined {
  return uploads.find((upload) => hostMatches(upload.host, host) && pathMatches(upload.path, path));
}
