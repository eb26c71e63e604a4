import type { Plan } from './types.ts';

/** What the browser or the network can say about the account, since Lollipop sees only the address. Markdown paragraphs. */
export function tenantRestrictions({ install }: Plan): string[] {
  const google =
    install.schoolDomains.length > 0
      ? `Google: the Chrome and Edge files set \`AllowedDomainsForApps\` to ${install.schoolDomains.join(', ')}, so that Gemini and NotebookLM open with school accounts only.`
      : 'Google: name your domains in `install.schoolDomains`, and the Chrome and Edge files set `AllowedDomainsForApps`, so that Gemini and NotebookLM open with school accounts only.';
  return [
    'A rule for an approved tool holds for whoever is signed in there, with a school account or a private one. To keep private accounts out, add:',
    [
      google,
      'Microsoft: tenant restrictions v2 in Entra ID (cross-tenant access settings). They take a proxy, Global Secure Access, or Windows with cloud policy.',
      'OpenAI, Anthropic and others: some editions for organisations honour a header that a proxy adds (for ChatGPT `ChatGPT-Allowed-Workspace-Id`). Ask the supplier and put it on the tool’s card.',
    ]
      .map((line) => `- ${line}`)
      .join('\n'),
  ];
}
