import { request } from 'node:http';

/** The control calls of a running chat page; see tests/host/README.md. */
export class HostControl {
  readonly port: number;

  constructor(port: number) {
    this.port = port;
  }

  /** One or several messages arrive. */
  push(messages: object | object[]) {
    return this.call('push', messages);
  }

  join(room: string, who: string[], by = 'me', notice = true) {
    return this.call('join', { room, who, by, notice });
  }

  leave(room: string, who: string[]) {
    return this.call('leave', { room, who });
  }

  rename(who: string, nick: string) {
    return this.call('rename', { who, nick });
  }

  change(room: string, set: object) {
    return this.call('mod', [{ room, set }]);
  }

  /** A new login when the seed is another one; takes effect when the page is loaded again. */
  reset(wishes: object) {
    return this.call('reset', wishes);
  }

  sent() {
    return this.call<{ Msg: { Content: string; ToUserName: string } }[]>('sent');
  }

  /** Every request that the page made. */
  log() {
    return this.call<{ m: string; host: string; url: string; body?: unknown }[]>('log');
  }

  people() {
    return this.call<{
      me: string;
      people: { key: string; nick: string; UserName: string }[];
      rooms: { key: string; nick: string; UserName: string; n: number }[];
    }>('people');
  }

  private call<Answer = unknown>(name: string, body?: unknown): Promise<Answer> {
    return new Promise((resolve, reject) => {
      const method = body === undefined ? 'GET' : 'POST';
      const asked = request(
        { host: '127.0.0.1', port: this.port, path: `/__stub/${name}`, method },
        (answer) => {
          let text = '';
          answer.setEncoding('utf8');
          answer.on('data', (part) => (text += part));
          answer.on('end', () => resolve(JSON.parse(text)));
        },
      );
      asked.on('error', reject);
      asked.end(body === undefined ? undefined : JSON.stringify(body));
    });
  }
}
