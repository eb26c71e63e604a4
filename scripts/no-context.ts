/** Stands in for WXT's context in content scripts, none of which uses it (`plain-content-scripts.ts`). */
export class ContentScriptContext {}
