// Saves pages as Chromium does ("Webpage, Single File"): node --experimental-websocket capture.mjs PAGE.html OUT.mhtml [PAGE OUT …]
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";

const files = process.argv.slice(2);
const served = new Map(files.filter((_, i) => i % 2 === 0).map((file) => [`/${basename(file)}`, file]));
const server = createServer((request, response) => {
  const file = served.get(request.url);
  response.writeHead(file ? 200 : 404, { "Content-Type": "text/html; charset=utf-8" });
  response.end(file ? readFileSync(file) : "");
});
await new Promise((done) => server.listen(0, "127.0.0.1", done));

const profile = mkdtempSync(join(tmpdir(), "capture-"));
const flags = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking",
  "--disable-component-update", "--disable-sync", "--no-first-run",
  `--host-resolver-rules=MAP saved.example 127.0.0.1:${server.address().port},MAP * ~NOTFOUND,EXCLUDE 127.0.0.1`,
  "--remote-debugging-port=0", `--user-data-dir=${profile}`, "about:blank"];
const browser = spawn("chromium", flags, { stdio: ["ignore", "ignore", "pipe"] });

const address = await new Promise((done, fail) => {
  let said = "";
  browser.stderr.on("data", (chunk) => {
    said += chunk;
    const found = /ws:\/\/([\d.:]+)\//.exec(said);
    if (found) done(found[1]);
  });
  browser.on("exit", () => fail(new Error(`chromium ended: ${said}`)));
});

const pages = await (await fetch(`http://${address}/json`)).json();
const socket = new WebSocket(pages.find((p) => p.type === "page").webSocketDebuggerUrl);
await new Promise((done) => socket.addEventListener("open", done));
const waiting = new Map();
socket.addEventListener("message", ({ data }) => {
  const message = JSON.parse(data);
  waiting.get(message.id ?? message.method)?.(message.result);
});
let last = 0;
const event = (name) => new Promise((done) => waiting.set(name, done));
const call = (method, params = {}) => {
  const id = ++last;
  socket.send(JSON.stringify({ id, method, params }));
  return event(id);
};

await call("Page.enable");
for (let i = 0; i < files.length; i += 2) {
  const loaded = event("Page.loadEventFired");
  await call("Page.navigate", { url: `http://saved.example/${basename(files[i])}` });
  await loaded;
  const { data } = await call("Page.captureSnapshot", { format: "mhtml" });
  writeFileSync(files[i + 1], data);
}
socket.close();
server.close();
browser.kill();
await new Promise((done) => browser.on("exit", done));
rmSync(profile, { recursive: true, force: true });
