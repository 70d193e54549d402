import { Hono } from 'hono';
import { html } from 'hono/html';

const addresses = [
  ['POST /sandbox/act', 'act as a user: run a command, press, choose, submit, write'],
  ['GET /sandbox/state', 'users, channels, commands, whether a bot is connected'],
  ['GET /sandbox/messages?channel=general&as=colibri', 'what that user sees, oldest first'],
  ['GET /sandbox/violations', 'requests of the bot that Discord would have refused'],
  ['POST /sandbox/clock', 'move the world’s clock: {"advance_seconds": 60}'],
  ['GET, POST, DELETE /sandbox/faults', 'make requests fail, drop the gateway, close direct messages'],
] as const;

/** A plain page that says what runs here. */
export function homePage(): Hono {
  const app = new Hono();
  app.get('/', (context) =>
    context.html(html`<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Sandbox</title></head>
<body>
<h1>A Discord on this machine</h1>
<p>Its HTTP API is at <code>/api/v10</code>, its gateway at the same port. The token of the bot is <code>sandbox</code>.</p>
<dl>${addresses.map(([address, what]) => html`<dt><code>${address}</code></dt><dd>${what}</dd>`)}</dl>
</body>
</html>`),
  );
  return app;
}
