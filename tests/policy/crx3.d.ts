/** The package has no types of its own. */
declare module 'crx3' {
  /** Packs the folder of the first file, or signs a zip, into a CRX. */
  export default function crx3(
    files: readonly string[] | NodeJS.ReadableStream,
    options: { keyPath: string; crxPath: string },
  ): Promise<unknown>;
}
