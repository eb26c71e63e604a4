/**
 * `npm run builder`: dist/builder.html, the policy builder as one file. It opens from a disk or a stick, needs no server and no extension, and its
 * own policy forbids it any connection.
 */
import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { build } from 'esbuild';

const root = new URL('../', import.meta.url);
const script = await bundled('entrypoints/builder/alone.ts');
const style = await bundled('entrypoints/builder/alone.css');
const icon = (await readFile(new URL('public/icon/32.png', root))).toString('base64');
const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** `</script` within a string would end the element; the two are the same to JavaScript. */
const inline = script.replaceAll('</script', '<\\/script');
const page = `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; style-src ${hash(style)}; script-src ${hash(inline)}; base-uri 'none'; form-action 'none'">
<meta name="referrer" content="no-referrer">
<title>Lollipop</title>
<link rel="icon" href="data:image/png;base64,${icon}">
<style>${style}</style>
</head>
<body>
<script type="module">${inline}</script>
</body>
</html>
`;

await mkdir(new URL('dist/', root), { recursive: true });
await writeFile(new URL('dist/builder.html', root), page);
console.log(`dist/builder.html, ${Math.round(page.length / 1000)} kB`);

/** Everything that an entry leads to, as one text. */
async function bundled(entry: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [new URL(entry, root).pathname],
    bundle: true,
    write: false,
    minify: true,
    format: 'esm',
    target: 'chrome123',
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'error',
  });
  return outputFiles[0]?.text ?? '';
}
