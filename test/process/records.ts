import { inject } from 'vitest';

interface Hit {
  readonly _index: string;
  readonly _source: Record<string, unknown>;
}

/** Asks the engine's search store, page by page; what was written a moment ago is there too. */
export async function searchStore(index: string, query: object = { match_all: {} }): Promise<Hit[]> {
  const { store } = inject('engine');
  const post = async (path: string, body: object) => {
    const response = await fetch(`${store}/${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    if (!response.ok) throw new Error(`the store answers ${response.status} to ${path}`);
    return (await response.json()) as { _scroll_id: string; hits: { hits: Hit[] } };
  };
  const send = (method: string, path: string, body: object) =>
    fetch(`${store}/${path}`, {
      method,
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
  await send('POST', `${index}/_refresh`, {});
  const all: Hit[] = [];
  let page = await post(`${index}/_search?scroll=1m&size=2000`, { query });
  while (page.hits.hits.length > 0) {
    all.push(...page.hits.hits);
    page = await post('_search/scroll', { scroll: '1m', scroll_id: page._scroll_id });
  }
  await send('DELETE', '_search/scroll', { scroll_id: [page._scroll_id] });
  return all;
}
