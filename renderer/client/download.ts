import { bytesOf } from './bytes.ts';

/** Hands the stored bytes to the browser as a file; its name carries no person. */
export function downloadPdf(fileName: string, base64: string): void {
  const address = URL.createObjectURL(new Blob([bytesOf(base64)], { type: 'application/pdf' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  // The browser reads the address after the click has been handled.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
