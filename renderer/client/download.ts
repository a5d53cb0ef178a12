import { bytesOf } from './bytes.ts';

interface SavedFile {
  readonly fileName: string;
  /** True when the host has saved it. */
  readonly saved: boolean;
  readonly base64?: string | undefined;
}

/** Hands a file on unless the host has saved it. False when the user cancelled the dialog of the host. */
export function saveFile({ fileName, saved, base64 }: SavedFile, type: string): boolean {
  if (base64 !== undefined) download(fileName, base64, type);
  return saved || base64 !== undefined;
}

/** Hands the stored bytes to the browser as a file; its name carries no person. */
export const downloadPdf = (fileName: string, base64: string): void =>
  download(fileName, base64, 'application/pdf');

function download(fileName: string, base64: string, type: string): void {
  const address = URL.createObjectURL(new Blob([bytesOf(base64)], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  // The browser reads the address after the click has been handled.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
