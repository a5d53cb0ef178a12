let hasCopied = false;

/** Puts a letter on the clipboard. It names a runner: `emptyClipboard` takes it back when the vault is locked. */
export async function copyText(text: string): Promise<void> {
  await navigator.clipboard.writeText(text);
  hasCopied = true;
}

/** Empties the clipboard if a letter was put there since; quietly where the system does not allow it. */
export async function emptyClipboard(): Promise<void> {
  if (!hasCopied) return;
  hasCopied = false;
  await navigator.clipboard.writeText('').catch(() => undefined);
}
