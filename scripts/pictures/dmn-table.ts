import type { Page } from 'playwright-core';

const texts = (xml: string, tag: string): string[] =>
  [...xml.matchAll(new RegExp(`<${tag} [^>]*>\\s*<text>([^<]*)</text>`, 'g'))].map((match) => match[1] ?? '');

const labels = (xml: string, tag: string): string[] =>
  [...xml.matchAll(new RegExp(`<${tag} [^>]*label="([^"]*)"`, 'g'))].map((match) => match[1] ?? '');

/** A decision table as an HTML table: one row per rule, the remark last. */
export function tableOf(xml: string): string[][] {
  const head = [...labels(xml, 'input'), ...labels(xml, 'output'), 'Merknad'];
  const rows = [...xml.matchAll(/<rule [\s\S]*?<\/rule>/g)].map(([rule]) => [
    ...texts(rule, 'inputEntry').map((text) => text.replaceAll('&#34;', '"')),
    ...texts(rule, 'outputEntry'),
    /<description>([\s\S]*?)<\/description>/.exec(rule)?.[1] ?? '',
  ]);
  return [head, ...rows];
}

export async function drawTable(page: Page, xml: string): Promise<Buffer> {
  const name = /<decision [^>]*name="([^"]*)"/.exec(xml)?.[1] ?? '';
  const [head = [], ...rows] = tableOf(xml);
  const row = (cells: string[], tag: string) =>
    `<tr>${cells.map((cell) => `<${tag}>${cell}</${tag}>`).join('')}</tr>`;
  await page.setContent(`<!doctype html><meta charset="utf-8"><style>
    body{font:14px Arial,sans-serif;margin:0} #picture{display:inline-block;padding:20px}
    h1{font-size:18px} table{border-collapse:collapse} td,th{border:1px solid #999;padding:8px 12px;text-align:left;max-width:420px}
    th{background:#eee} td:not(:first-child):not(:last-child){text-align:right}
    </style><div id="picture"><h1>${name}</h1><table>${row(head, 'th')}${rows.map((cells) => row(cells, 'td')).join('')}</table></div>`);
  return page.locator('#picture').screenshot();
}
