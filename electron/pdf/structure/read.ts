import type { Content } from 'pdfmake/interfaces';
import { newElement, type Expected, type Leaf, type StructureElement } from './element.ts';
import type { Tag } from './tag.ts';

/** The shapes of content that this house writes; everything is an object, so that it can carry its element. */
interface Node extends Leaf {
  readonly tag?: Tag;
  readonly text?: unknown;
  readonly svg?: unknown;
  readonly stack?: readonly Node[];
  readonly columns?: readonly Node[];
  readonly ul?: readonly Node[];
  readonly table?: { readonly body: readonly (readonly Node[])[] };
  readonly colSpan?: number;
}

/** A content as its readers find it. */
export interface ContentStructure {
  /** The root of the tree, in reading order. */
  readonly root: StructureElement;
  /** All texts of the tree. */
  readonly expected: readonly Expected[];
}

/** Reads the structure of a content and hangs on each text and each figure the element that it belongs to. */
export function readStructure(content: readonly Content[]): ContentStructure {
  const root = newElement({ role: 'Document' });
  const nodes = content as unknown as readonly Node[];
  for (const node of nodes) read(node, root);
  return { root, expected: nodes.flatMap(expectedOf) };
}

function expectedOf(node: Node): readonly Expected[] {
  const { element, text } = node;
  if (text === undefined) return [...partsOf(node), ...(node.ul ?? [])].flatMap(expectedOf);
  return element === undefined ? [] : [{ element, text: textOf(text) }];
}

/** The words of a text: a string, or runs of strings and texts. */
function textOf(text: unknown): string {
  if (typeof text === 'string') return text;
  if (Array.isArray(text)) return text.map(textOf).join('');
  return typeof text === 'object' && text !== null && 'text' in text ? textOf(text.text) : '';
}

function read(node: Node, parent: StructureElement): void {
  const { tag } = node;
  if (tag?.role === 'Artifact' || node.text === '') return;
  if (tag?.role === 'Table') {
    readTable(node, parent);
  } else if (tag?.role === 'Figure') {
    claim(node, add(parent, tag));
  } else if (node.text !== undefined) {
    node.element = add(parent, tag ?? { role: 'P' });
  } else if (node.ul !== undefined) {
    readList(node.ul, add(parent, { role: 'L' }));
  } else {
    const own = tag === undefined ? parent : add(parent, tag);
    for (const part of partsOf(node)) read(part, own);
    // A picture may stand left of its title; the title is read first.
    if (tag?.role === 'Sect') own.children.sort((a, b) => Number(b.role === 'H3') - Number(a.role === 'H3'));
  }
}

const partsOf = ({ stack, columns, table }: Node): readonly Node[] =>
  stack ?? columns ?? table?.body.flat() ?? [];

function add(parent: StructureElement, tag: Tag, columns?: number): StructureElement {
  const element = newElement(tag, columns);
  parent.children.push(element);
  return element;
}

/** Everything in a figure, its labels too, is the figure: its words are read in their place. */
function claim(node: Node, figure: StructureElement): void {
  if (node.text !== undefined || node.svg !== undefined) node.element = figure;
  for (const part of partsOf(node)) claim(part, figure);
}

function readList(items: readonly Node[], list: StructureElement): void {
  for (const item of items) {
    const body = add(add(list, { role: 'LI' }), { role: 'LBody' });
    if (item.text === undefined) read(item, body);
    else item.element = body;
  }
}

function readTable({ tag, table }: Node, parent: StructureElement): void {
  const [first = [], ...rest] = table?.body ?? [];
  const [lead] = first;
  const hasLead = tag?.lead === true && lead !== undefined;
  if (hasLead) read(lead, parent);
  const element = add(parent, { role: 'Table' });
  for (const row of hasLead ? rest : [first, ...rest]) readRow(row, add(element, { role: 'TR' }));
}

function readRow(cells: readonly Node[], row: StructureElement): void {
  for (let index = 0; index < cells.length; index += 1) {
    const cell = cells[index];
    if (cell === undefined || cell.tag?.role === 'Artifact') continue;
    const { tag = { role: 'TD' } } = cell;
    const element = add(row, tag.role === 'TH' ? tag : { role: 'TD' }, cell.colSpan);
    if (cell.text !== undefined) cell.element = element;
    else for (const part of partsOf(cell)) read(part, element);
    // The cells behind a wide one are fillers.
    index += (cell.colSpan ?? 1) - 1;
  }
}
