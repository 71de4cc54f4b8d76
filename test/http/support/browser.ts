import { existsSync } from 'node:fs';
import { chromium, type Browser, type Page } from 'playwright-core';

const places = [
  process.env.CHROMIUM_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];
export const chromiumPath = places.find((place) => place && existsSync(place));

/** A browser that speaks to nobody but the page under test. */
export const openBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: chromiumPath!,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--lang=nb-NO',
    ],
  });

export async function logInOnPage(page: Page, address: string, user: string): Promise<void> {
  await page.goto(`${address}/logg-inn`);
  await page.check(`input[value="${user}"]`);
  await page.fill('#password', user);
  await page.click('main button');
  await page.waitForURL('**/saker');
}
