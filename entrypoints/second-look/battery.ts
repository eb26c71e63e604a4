/** As much of the Battery Status API as is used: https://www.w3.org/TR/battery-status/, in Chromium, not in Firefox. */
interface WithBattery {
  getBattery?(): Promise<{ readonly charging: boolean; readonly level: number }>;
}

/**
 * Whether the browser is likely to save the battery. No browser says so to an extension; Chromium starts to at 20 % without a charger
 * (https://support.google.com/chrome/answer/12929150). False where nobody knows.
 */
export async function isSavingBattery(): Promise<boolean> {
  try {
    const battery = await (navigator as WithBattery).getBattery?.();
    return battery !== undefined && !battery.charging && battery.level <= 0.2;
  } catch {
    return false;
  }
}

/** In GB. A laptop of 4 GB says 4; Firefox says nothing: https://www.w3.org/TR/device-memory/ */
export const hasLittleMemory = (): boolean => ((navigator as { deviceMemory?: number }).deviceMemory ?? 4) < 4;
