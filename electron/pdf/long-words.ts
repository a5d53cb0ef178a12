import type { Content } from 'pdfmake/interfaces';

/** No word of a language that the faces can draw is longer; what is longer may break anywhere. */
const LONG_WORD = /(\S{30,})/u;

interface Node {
  readonly text?: unknown;
  readonly [part: string]: unknown;
}

/**
 * Lets long words break: pdfmake would let them run out of their column. Whoever types two hundred letters without
 * a blank gets them all, within the margin.
 */
export function breakLongWords<Part extends Content | null>(content: Part): Part {
  return (
    typeof content === 'object' && content !== null ? inNode(content as unknown as Node) : content
  ) as Part;
}

function inNode(node: Node): Node {
  if (Array.isArray(node)) return node.map((part: Node) => inNode(part)) as unknown as Node;
  const parts = Object.entries(node).map(([key, part]) => [
    key,
    key === 'text' ? inText(part) : inPart(key, part),
  ]);
  return Object.fromEntries(parts) as Node;
}

const HOLDERS: ReadonlySet<string> = new Set(['stack', 'columns', 'ul', 'table', 'body']);
const inPart = (key: string, part: unknown): unknown => (HOLDERS.has(key) ? inNode(part as Node) : part);

function inText(text: unknown): unknown {
  if (typeof text === 'string') return LONG_WORD.test(text) ? runsOf(text) : text;
  if (Array.isArray(text)) return text.map(inText);
  return typeof text === 'object' && text !== null ? inNode(text as Node) : text;
}

const runsOf = (text: string): unknown[] =>
  text
    .split(LONG_WORD)
    .filter((run) => run !== '')
    .map((run) => (LONG_WORD.test(run) ? { text: run, wordBreak: 'break-all' } : run));
