export interface BrowserName {
  readonly name: 'Chrome' | 'Edge' | 'Firefox' | 'other';
  /** The first number of its version; 0 if not said. */
  readonly major: number;
}

/** Which browser this is, by its user agent: Edge names itself beside Chrome. */
export function browserName(userAgent: string): BrowserName {
  for (const [name, mark] of [
    ['Edge', /\bEdg\/(\d+)/],
    ['Firefox', /\bFirefox\/(\d+)/],
    ['Chrome', /Chrome\/(\d+)/],
  ] as const) {
    const [, major] = mark.exec(userAgent) ?? [];
    if (major) return { name, major: Number(major) };
  }
  return { name: 'other', major: 0 };
}
