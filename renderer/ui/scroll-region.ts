/** For a part that scrolls and holds nothing that takes the focus: it takes it itself, so that keys can scroll it. */
export const scrollRegion = { tabIndex: 0 } as const;
