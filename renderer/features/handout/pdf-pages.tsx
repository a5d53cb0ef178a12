import type { PDFDocumentProxy } from 'pdfjs-dist';
import { useEffect, useRef, useState } from 'react';
import { say } from '../../ui/words.ts';
import { bytesOf } from '../../client/bytes.ts';
import styles from './handout.module.css';
import { drawPage, openPdf } from './show-pdf.ts';

/** Width of a page on the screen, in CSS pixels. */
const PAGE_WIDTH = 560;

/** The PDF as it is, page by page, with its words for a screen reader. The one before stays until the next is open. */
export function PdfPages({ base64 }: { readonly base64: string }) {
  const [document, setDocument] = useState<PDFDocumentProxy>();
  const [fault, setFault] = useState<unknown>();
  useEffect(() => {
    let isGone = false;
    openPdf(bytesOf(base64)).then(
      (opened) => (isGone ? void opened.loadingTask.destroy() : setDocument(opened)),
      setFault,
    );
    return () => {
      isGone = true;
    };
  }, [base64]);
  // By then the pages of the next are being drawn.
  useEffect(() => () => void document?.loadingTask.destroy(), [document]);
  // The boundary above says it in a sentence.
  if (fault !== undefined) throw fault;
  if (document === undefined) return <p role="status">{say('handout.making')}</p>;
  return (
    <div className={styles['pages']}>
      {Array.from({ length: document.numPages }, (_, index) => (
        <Page key={index} document={document} number={index + 1} />
      ))}
    </div>
  );
}

function Page({ document, number }: { readonly document: PDFDocumentProxy; readonly number: number }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const [text, setText] = useState('');
  const [fault, setFault] = useState<unknown>();
  useEffect(() => {
    if (canvas.current === null) return undefined;
    let isGone = false;
    drawPage(document, number, canvas.current, PAGE_WIDTH).then(
      (words) => (isGone ? undefined : setText(words)),
      // A page whose file was closed under it gives way to the page of the next.
      (error: unknown) => (isGone ? undefined : setFault(error)),
    );
    return () => {
      isGone = true;
    };
  }, [document, number]);
  if (fault !== undefined) throw fault;
  const label = say('handout.page', { page: number, pages: document.numPages });
  return (
    <figure className={styles['page']}>
      <canvas ref={canvas} style={{ width: PAGE_WIDTH }} role="img" aria-label={`${label}: ${text}`} />
      <figcaption>{label}</figcaption>
    </figure>
  );
}
