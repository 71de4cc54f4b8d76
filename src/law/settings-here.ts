import { defaultSettings, type Settings } from './settings.ts';

let here: Settings = defaultSettings;

/**
 * The settings of this municipality: the defaults, but for what its own file says. They are set once, at the start,
 * and hold for everything that is worked out from then on, limits and months that are looked at anew among it. A decision
 * that has been made keeps the values it was made with.
 */
export const settingsHere = (): Settings => here;

/** Called where the application starts, before anything is decided. */
export function useSettings(own: Partial<Settings>): void {
  here = { ...defaultSettings, ...own };
}

/** The settings that are other here than by default, for what is kept without the rules that list their settings. */
export const settingsChanged = (): Partial<Settings> =>
  Object.fromEntries(
    Object.entries(here).filter(([name, value]) => !isDefault(name as keyof Settings, value)),
  );

/** Whether a value is the default of its setting. */
export const isDefault = (name: keyof Settings, value: unknown): boolean =>
  JSON.stringify(value) === JSON.stringify(defaultSettings[name]);

/**
 * Runs something by other settings than those of this municipality, and takes these back afterwards. Nothing that waits:
 * what comes after a promise would go by the settings of the place (decision 0027).
 */
export function withSettings<T>(settings: Settings, run: () => T): T {
  const before = here;
  here = settings;
  try {
    return run();
  } finally {
    here = before;
  }
}
