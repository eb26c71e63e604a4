import { escaped } from '../../lib/deploy/xml.ts';

/** Update manifest for Chrome and Edge: https://developer.chrome.com/docs/extensions/how-to/distribute/host-on-linux#update_manifest */
export const updatesXml = (id: string, codebase: string, version: string, minimumBrowser: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?>
<gupdate xmlns="http://www.google.com/update2/response" protocol="2.0">
  <app appid="${escaped(id)}">
    <updatecheck codebase="${escaped(codebase)}" version="${escaped(version)}" prodversionmin="${escaped(minimumBrowser)}"/>
  </app>
</gupdate>
`;

/** Update manifest for Firefox: https://extensionworkshop.com/documentation/manage/updating-your-extension/ */
export const updatesJson = (id: string, link: string, version: string, sha256: string, minimumBrowser: string): string =>
  `${JSON.stringify(
    {
      addons: {
        [id]: {
          updates: [
            {
              version,
              update_link: link,
              update_hash: `sha256:${sha256}`,
              applications: { gecko: { strict_min_version: minimumBrowser } },
            },
          ],
        },
      },
    },
    null,
    2,
  )}\n`;
