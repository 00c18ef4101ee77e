/** How the stand-in server behaves. Every field but `port` can also be changed by `POST /__stub/reset`. */
export interface HostOptions {
  port: number;
  /** Two logins with different seeds share no id. */
  seed: string;
  /** How many people besides the user are in r0. */
  members: number;
  /** How many people besides the user are in r1. */
  big: number;
  /** Rooms in all, r0… counted; at least the four special ones exist. */
  rooms: number;
  /** How many rooms are listed at login; the others turn up with their first message. */
  init: number;
  /** No messages at the start of a page load, as on the real page. */
  empty: boolean;
  /** The scripted life runs from the start. */
  life: boolean;
}

const DEFAULTS: HostOptions = {
  port: 9443,
  seed: 'login-1',
  members: 60,
  big: 120,
  rooms: 4,
  init: Number.MAX_SAFE_INTEGER,
  empty: false,
  life: false,
};

const SWITCHES = ['empty', 'life'] as const;
const COUNTS = ['members', 'big', 'rooms', 'init'] as const;

function isOn(value: unknown): boolean {
  return value !== undefined && value !== '' && value !== '0' && Boolean(value);
}

function isCount(value: unknown): boolean {
  return value !== undefined && value !== null && value !== '' && Number.isInteger(Number(value));
}

/** Lays the known fields of `wishes` over `base`; unknown and malformed ones are left out. */
export function withWishes(base: HostOptions, wishes: Record<string, unknown>): HostOptions {
  const next = { ...base };
  if (typeof wishes.seed === 'string' && wishes.seed !== '') next.seed = wishes.seed;
  for (const name of COUNTS) if (isCount(wishes[name])) next[name] = Math.max(0, Number(wishes[name]));
  for (const name of SWITCHES) if (wishes[name] !== undefined) next[name] = isOn(wishes[name]);
  return next;
}

/** The options for a call of `startHostServer`. */
export function fromCaller(wishes: Partial<HostOptions>): HostOptions {
  return { ...withWishes(DEFAULTS, wishes), port: wishes.port ?? DEFAULTS.port };
}

/** The options for the command line: environment variables in capitals, and the port as only argument. */
export function fromCommandLine(args: string[], env: NodeJS.ProcessEnv): HostOptions {
  const wishes: Record<string, unknown> = {};
  for (const name of ['seed', ...COUNTS, ...SWITCHES]) wishes[name] = env[name.toUpperCase()];
  const port = Number(args[0] ?? env.PORT ?? DEFAULTS.port);
  return { ...withWishes(DEFAULTS, wishes), port };
}
