import { text } from 'node:stream/consumers';
import type { IncomingMessage } from 'node:http';

/** Keys that would reach into the prototype of whatever they are copied to. */
const PROTOTYPE_KEYS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** The JSON of a body whose length was guarded before; undefined when it is none, or holds a prototype key. */
export async function readJson(request: IncomingMessage): Promise<unknown> {
  return parseJson(await text(request));
}

export function parseJson(body: string): unknown {
  try {
    return JSON.parse(body, refusePrototypeKeys);
  } catch {
    return undefined;
  }
}

function refusePrototypeKeys(key: string, value: unknown): unknown {
  if (PROTOTYPE_KEYS.has(key)) throw new SyntaxError('a key of the prototype');
  return value;
}
