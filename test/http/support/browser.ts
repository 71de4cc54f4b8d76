import type { Page } from 'playwright-core';

export async function logInOnPage(page: Page, address: string, user: string): Promise<void> {
  await page.goto(`${address}/logg-inn`);
  await page.check(`input[value="${user}"]`);
  await page.fill('#password', user);
  await page.click('main button');
  await page.waitForURL('**/saker');
}
