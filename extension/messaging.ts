/** Calls between the contexts: `handle` answers a map of calls, `call` and `callTab` make them. */
import browser, { type Runtime } from "webextension-polyfill";
import type { Context, Rules } from "./call-rules.ts";
import { isWithinLimits } from "./message-limits.ts";
import type { BackgroundCalls, ContentCalls } from "./messages.ts";

/** A reader waits at most this long, in ms, before seeing that something failed. */
const ANSWER_WITHIN_MS = 3_000;
/** A report that nobody waits for is worth this many ms: a machine under load may take long to wake a worker. */
export const REPORT_WITHIN_MS = 30_000;
/**
 * The pause, in ms, before a call is made for the third time; each further pause is twice as long. The
 * second follows the first at once: sending wakes a stopped worker, and in a tab out of sight the
 * browser holds timers back for a second and more.
 */
const FIRST_PAUSE_MS = 40;

/** Who makes a call: `tabId` is the tab of a page, `null` for the extension's own contexts. */
export interface Caller {
  context: Context;
  tabId: number | null;
}

/** The handlers of a map of calls; each gets the call's arguments, then its caller. */
export type Handlers<Calls> = {
  [Name in keyof Calls]: Calls[Name] extends (...args: infer Args) => infer Value
    ? (...args: [...Args, caller: Caller]) => Value | Promise<Value>
    : never;
};

/** A map of calls as seen from another context: every answer is a promise. */
export type Remote<Calls> = {
  [Name in keyof Calls]: Calls[Name] extends (...args: infer Args) => infer Value
    ? (...args: Args) => Promise<Value>
    : never;
};

/** A call that brought no answer: it was refused or failed over there, or nobody answered in time. */
export class CallError extends Error {
  override readonly name = "CallError";
  readonly kind: "failed" | "no answer";

  constructor(kind: CallError["kind"], message: string) {
    super(message);
    this.kind = kind;
  }
}

interface Request {
  to: Rules<unknown>["to"];
  call: string;
  args: unknown[];
}

type Reply = { ok: true; value: unknown } | { ok: false; error: string };

/**
 * Answers every call of a map, as its rules allow, until the signal aborts. A handler may be called
 * again for a call it has answered: a stopped worker loses replies.
 */
export function handle<Calls>(
  handlers: Handlers<Calls>,
  rules: Rules<Calls>,
  signal?: AbortSignal,
): void {
  const listener = (
    message: unknown,
    sender: Runtime.MessageSender,
    reply: (reply: Reply) => void,
  ): true | undefined => {
    if (!isRequest(message) || message.to !== rules.to) return undefined;
    void answer(message, sender, handlers, rules).then(reply);
    return true;
  };
  browser.runtime.onMessage.addListener(listener as Runtime.OnMessageListener);
  signal?.addEventListener("abort", () =>
    browser.runtime.onMessage.removeListener(listener as Runtime.OnMessageListener),
  );
}

/**
 * Gives the background's calls; each rejects with a `CallError` when there is no answer in time, within
 * 3 seconds if no other time is given. A call whose signal has aborted is not made again.
 */
export function call(withinMs = ANSWER_WITHIN_MS, signal?: AbortSignal): Remote<BackgroundCalls> {
  return remote((call, args) => repeat({ to: "background", call, args }, withinMs, signal));
}

/**
 * Gives the calls that the content script in the top frame of a tab answers; each rejects with a
 * `CallError` at once where there is none, and after 3 seconds where it does not answer.
 */
export function callTab(tabId: number): Remote<ContentCalls> {
  return remote(async (call, args) => {
    const request: Request = { to: "content", call, args };
    const sent = browser.tabs.sendMessage(tabId, request, { frameId: 0 });
    return readReply(request, await settle(sent, ANSWER_WITHIN_MS));
  });
}

/** Makes a map of calls out of a way to ask for one. */
function remote<Calls>(ask: (call: string, args: unknown[]) => Promise<unknown>): Remote<Calls> {
  return new Proxy({} as Remote<Calls>, {
    get:
      (_, name) =>
      (...args: unknown[]) =>
        ask(String(name), args),
  });
}

/** Asks the background, again where the reply is lost, until there is an answer or the time is over. */
async function repeat(request: Request, withinMs: number, signal?: AbortSignal): Promise<unknown> {
  const end = Date.now() + withinMs;
  for (let pause = 0; ; pause = 2 * pause || FIRST_PAUSE_MS) {
    const reply = await settle(browser.runtime.sendMessage(request), end - Date.now());
    if (reply || Date.now() + pause >= end) return readReply(request, reply);
    if (pause > 0) await wait(pause);
    if (signal?.aborted) return readReply(request, null);
  }
}

/** Waits for a reply; `null` where it is lost or does not come in time. */
async function settle(sent: Promise<unknown>, withinMs: number): Promise<Reply | null> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const over = new Promise((done) => {
    timer = setTimeout(done, Math.max(0, withinMs));
  });
  const reply = await Promise.race([sent.catch(() => null), over]);
  clearTimeout(timer);
  return isReply(reply) ? reply : null;
}

/** Gives the value of a reply, or throws what kept it away. */
function readReply(request: Request, reply: Reply | null): unknown {
  if (!reply) throw new CallError("no answer", `${request.to} did not answer ${request.call}`);
  if (!reply.ok) throw new CallError("failed", reply.error);
  return reply.value;
}

/** Checks a request against its rule and runs its handler. */
async function answer<Calls>(
  request: Request,
  sender: Runtime.MessageSender,
  handlers: Handlers<Calls>,
  rules: Rules<Calls>,
): Promise<Reply> {
  const caller = identifyCaller(sender);
  const name = request.call as keyof Calls;
  if (!Object.hasOwn(rules.calls, name)) return refuse("there is no such call");
  const rule = rules.calls[name];
  if (caller?.context !== rule.from) return refuse(`${request.call} is not for this caller`);
  if (!isWithinLimits(request.args)) return refuse("the message is too large");
  const args = rule.args.safeParse(request.args);
  if (!args.success) return refuse(`${request.call} got arguments of another shape`);
  try {
    const run = handlers[name] as unknown as (...args: unknown[]) => unknown;
    return { ok: true, value: (await run(...(args.data as unknown[]), caller)) ?? null };
  } catch (error) {
    console.error(error);
    return refuse(error instanceof Error ? error.message : String(error));
  }
}

/** Says who a sender is; `null` for a stranger, or a frame inside a page. */
function identifyCaller(sender: Runtime.MessageSender): Caller | null {
  if (sender.id !== browser.runtime.id) return null;
  const isOurs = sender.url?.startsWith(browser.runtime.getURL("")) ?? sender.tab === undefined;
  if (isOurs) return { context: "extension", tabId: null };
  if (sender.tab?.id === undefined || sender.frameId !== 0) return null;
  return { context: "page", tabId: sender.tab.id };
}

function refuse(error: string): Reply {
  return { ok: false, error };
}

function isRequest(message: unknown): message is Request {
  return (
    isObject(message) &&
    typeof message["to"] === "string" &&
    typeof message["call"] === "string" &&
    Array.isArray(message["args"])
  );
}

function isReply(reply: unknown): reply is Reply {
  return isObject(reply) && typeof reply["ok"] === "boolean";
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

function wait(ms: number): Promise<void> {
  return new Promise((done) => {
    setTimeout(done, ms);
  });
}
