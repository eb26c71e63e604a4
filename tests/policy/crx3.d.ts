/** The package has no types of its own. */
declare module 'crx3' {
  /** Packs the folder of the first file into a signed CRX. */
  export default function crx3(files: readonly string[], options: { keyPath: string; crxPath: string }): Promise<unknown>;
}
