import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const require = createRequire(import.meta.url);
const VIEWER = require.resolve('bpmn-js/dist/bpmn-viewer.production.min.js');

export interface Drawing {
  svg: string;
  png: Buffer;
}

/** What the page's own script needs to know of bpmn-js. */
interface Viewer {
  importXML(xml: string): Promise<{ warnings: unknown[] }>;
  saveSVG(): Promise<{ svg: string }>;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  get(service: string): any;
  destroy(): void;
}

/** Draws a model as Camunda Modeler shows it; elements in `green` are coloured, a `heading` is put above. */
export async function drawModel(
  page: Page,
  xml: string,
  { green = [], heading = '' }: { green?: string[]; heading?: string } = {},
): Promise<Drawing> {
  await page.setContent('<!doctype html><meta charset="utf-8"><body><div id="canvas"></div></body>');
  await page.addScriptTag({ path: VIEWER });
  const svg = await page.evaluate(renderInPage, { xml, green });
  await page.setContent(
    `<!doctype html><meta charset="utf-8"><body style="margin:0;background:#fff;font:16px Arial,sans-serif">
     <div id="picture" style="display:inline-block;padding:20px">${heading ? `<h1 style="font-size:18px;margin:0 0 16px">${heading}</h1>` : ''}${svg}</div></body>`,
  );
  const size = await page.locator('#picture').boundingBox();
  await page.setViewportSize({
    width: Math.ceil(size?.width ?? 800),
    height: Math.ceil(size?.height ?? 600),
  });
  const png = await page.locator('#picture').screenshot();
  return { svg, png };
}

/** Runs inside the browser: it may use nothing from this file. */
async function renderInPage({ xml, green }: { xml: string; green: string[] }): Promise<string> {
  const global = globalThis as unknown as { BpmnJS: new (options: object) => Viewer };
  const viewer = new global.BpmnJS({ container: '#canvas', height: 1000, width: 2600 });
  const { warnings } = await viewer.importXML(xml);
  if (warnings.length > 0) throw new Error(`The model cannot be drawn without warnings: ${warnings[0]}`);
  const registry = viewer.get('elementRegistry');
  const factory = viewer.get('graphicsFactory');
  for (const id of green) {
    const element = registry.get(id);
    if (!element) continue;
    element.di.set('stroke', '#1b7f3b');
    if (!element.waypoints) element.di.set('fill', '#d7f0dd');
    factory.update(element.waypoints ? 'connection' : 'shape', element, registry.getGraphics(element));
  }
  const { svg } = await viewer.saveSVG();
  viewer.destroy();
  return svg.slice(svg.indexOf('<svg'));
}
