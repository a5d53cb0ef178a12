import { OPTIONAL_SECTIONS, type Block, type Handout, type OptionalSection } from './types.ts';

const sectionOf = (block: Block): string | undefined => ('section' in block ? block.section : undefined);

/** The optional parts that a sheet has, in the order of the list. */
export function optionalSectionsOf({ blocks, head }: Handout): readonly OptionalSection[] {
  const present = new Set(blocks.map(sectionOf));
  const hasLetterhead = head.clinic !== '' || head.clinicDetails !== '' || head.logo !== undefined;
  return OPTIONAL_SECTIONS.filter((id) => (id === 'letterhead' ? hasLetterhead : present.has(id)));
}

/** The sheet without some of its optional parts. */
export function withoutSections(handout: Handout, hidden: readonly OptionalSection[]): Handout {
  const off = new Set<string | undefined>(hidden);
  const { logo: _logo, ...head } = handout.head;
  return {
    ...handout,
    head: off.has('letterhead') ? { ...head, clinic: '', clinicDetails: '' } : handout.head,
    blocks: handout.blocks.filter((block) => !off.has(sectionOf(block))),
  };
}
