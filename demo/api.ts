/**
 * Sends what somebody does to our own API, as one of the local people whose password is their name.
 * @param url the application's own address
 * @param path below `/api/`
 */
export const sendAs = (by: string, url: string, path: string, body: unknown): Promise<Response> =>
  fetch(`${url}/api/${path}`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      authorization: `Basic ${Buffer.from(`${by}:${by}`).toString('base64')}`,
    },
    body: JSON.stringify(body),
  });
