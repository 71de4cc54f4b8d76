import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';

const FOLDER = fileURLToPath(new URL('../../artifacts/browser/', import.meta.url));
const TALLEST = 4000;

/**
 * Keeps a picture of all that the page has to show, in artifacts/browser.
 * @param inner what scrolls inside the page, if anything: the window is made tall enough for it
 */
export async function picture(page: Page, name: string, inner?: string): Promise<void> {
  await mkdir(FOLDER, { recursive: true });
  const window = page.viewportSize()!;
  if (inner) {
    const hidden = await page
      .locator(inner)
      .first()
      .evaluate((box) => {
        // Types of the browser's document are unknown here.
        type Box = { scrollHeight: number; clientHeight: number; parentElement: Box | null };
        let most = 0;
        for (let at: Box | null = box as unknown as Box; at; at = at.parentElement)
          most = Math.max(most, at.scrollHeight - at.clientHeight);
        return most;
      });
    await page.setViewportSize({ ...window, height: Math.min(TALLEST, window.height + hidden) });
  }
  await page.screenshot({ path: `${FOLDER}${name}.png`, fullPage: true, animations: 'disabled' });
  if (inner) await page.setViewportSize(window);
}
