/** What the sandbox answers its page: `path` below `/sandbox/page`, as `state` or `messages`. */
export async function askPage<Answer>(
  url: string,
  path: string,
  query: Readonly<Record<string, string>>,
): Promise<Answer> {
  const response = await fetch(`${url}/sandbox/page/${path}?${new URLSearchParams(query)}`);
  if (!response.ok) throw new Error(`The sandbox answered ${response.status}: ${await response.text()}`);
  return (await response.json()) as Answer;
}
