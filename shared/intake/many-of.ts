/** Marks or unmarks one option; "none" excludes every other one. Undefined when nothing is marked any more. */
export function toggled(marked: readonly string[], option: string): readonly string[] | undefined {
  if (marked.includes(option)) {
    const rest = marked.filter((one) => one !== option);
    return rest.length === 0 ? undefined : rest;
  }
  return option === 'none' ? ['none'] : [...marked.filter((one) => one !== 'none'), option];
}
