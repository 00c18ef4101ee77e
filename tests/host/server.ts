import type { IncomingMessage, ServerResponse } from 'node:http';
import { answer, answerJson, answerPicture, type HostRequest, readRequest } from './answer.ts';
import { chatApi } from './api.ts';
import { type ControlledServer, control } from './control.ts';
import { type LifePace, startLife } from './life.ts';
import { type Listener, listenForBoth } from './listener.ts';
import { fromCaller, fromCommandLine, type HostOptions, withWishes } from './options.ts';
import { servePage } from './pages.ts';
import { emojiPicture } from './pictures.ts';
import { HostSession } from './session.ts';

/** A running stand-in. */
export type HostServer = Listener;

const CONTROL_PATH = '/__stub/';
const API_PATH = '/cgi-bin/mmwebwx-bin/';
const BLANK_PICTURE = '/zh_CN/htmledition/v2/images/spacer.gif';

/** The stand-in's state: the present login and whether life goes on in it. */
class Host implements ControlledServer {
  private current: HostSession;
  private stopLife = () => {};

  constructor(options: HostOptions) {
    this.current = new HostSession(options);
    this.setLife(options.life);
  }

  session(): HostSession {
    return this.current;
  }

  reset(wishes: Record<string, unknown>): HostSession {
    const old = this.current;
    this.current = new HostSession(withWishes(old.options, wishes));
    old.wake();
    this.setLife(this.current.options.life);
    return this.current;
  }

  setLife(on: boolean, pace: LifePace = {}): void {
    this.stopLife();
    this.stopLife = on ? startLife(this.current, pace) : () => {};
  }

  async handle(request: HostRequest, response: ServerResponse): Promise<void> {
    const { pathname } = request.url;
    if (pathname.startsWith(CONTROL_PATH)) {
      answerJson(response, control(this, pathname.slice(CONTROL_PATH.length), request.body));
      return;
    }
    this.current.remember({
      t: Date.now(),
      m: request.method,
      host: request.host,
      url: request.url.pathname + request.url.search,
      body: request.body,
    });
    if (pathname.startsWith(API_PATH)) {
      await chatApi(this.current, pathname.slice(API_PATH.length), request, response);
    } else if (pathname === BLANK_PICTURE) {
      answerPicture(response, emojiPicture(request.url.searchParams.get('e') ?? ''));
    } else {
      await servePage(pathname, response);
    }
  }
}

async function respond(host: Host, incoming: IncomingMessage, response: ServerResponse): Promise<void> {
  try {
    await host.handle(await readRequest(incoming), response);
  } catch (error) {
    if (!response.headersSent) answer(response, 500, 'text/plain', String(error));
    else response.end();
  }
}

/**
 * Starts the stand-in chat page and its server on one loopback port, for TLS and plain HTTP and any host name.
 * @param wishes what differs from the defaults; port 0 takes a free one.
 */
export async function startHostServer(wishes: Partial<HostOptions> = {}): Promise<HostServer> {
  const host = new Host(fromCaller(wishes));
  const listener = await listenForBoth(wishes.port ?? 0, (incoming, response) => {
    void respond(host, incoming, response);
  });
  const close = () => {
    host.setLife(false);
    host.session().wake();
    return listener.close();
  };
  return { port: listener.port, close };
}

if (import.meta.main) {
  const { port } = await startHostServer(fromCommandLine(process.argv.slice(2), process.env));
  console.log(`stand-in chat page on 127.0.0.1:${port}`);
}
