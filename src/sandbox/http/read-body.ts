import { failures } from '../failures.ts';
import type { UploadedFile } from '../messages/body.ts';

/** The JSON and the files of a request, whether it is JSON, multipart (`payload_json`, `files[n]`) or empty. */
export async function readBody(request: Request): Promise<{ body: unknown; files: UploadedFile[] }> {
  const type = request.headers.get('content-type') ?? '';
  if (type.startsWith('multipart/form-data')) return readMultipart(request);
  const text = await request.text();
  return { body: text === '' ? undefined : parseJson(text), files: [] };
}

async function readMultipart(request: Request): Promise<{ body: unknown; files: UploadedFile[] }> {
  let body: unknown;
  const files: UploadedFile[] = [];
  for (const [name, part] of await formParts(request)) {
    if (typeof part === 'string') {
      if (name === 'payload_json') body = parseJson(part);
      continue;
    }
    const index = /^files\[(\d+)\]$/.exec(name)?.[1];
    const bytes = new Uint8Array(await part.arrayBuffer());
    if (name === 'payload_json') body = parseJson(new TextDecoder().decode(bytes));
    else if (index !== undefined) files.push({ index, filename: part.name, bytes });
  }
  return { body: body ?? {}, files };
}

async function formParts(request: Request): Promise<FormData> {
  try {
    return await request.formData();
  } catch {
    throw failures.invalidJson();
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw failures.invalidJson();
  }
}
