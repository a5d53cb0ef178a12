import { html, type Html } from './html.ts';
import type { BookWords } from './words.ts';

/** The box at the end of a chapter in which a clinician says what they make of it, and signs. */
export function signOff(title: string, { say }: BookWords): Html {
  return html`<aside class="sign-off" aria-label="${say('book.sign.title', { chapter: title })}">
    <h3>${say('book.sign.title', { chapter: title })}</h3>
    <p>${say('book.sign.read')}</p>
    <ul class="choices">
      <li>${say('book.sign.accepted')}</li>
      <li>${say('book.sign.changes')}</li>
      <li>${say('book.sign.refused')}</li>
    </ul>
    <p class="lines">${say('book.sign.notes')}</p>
    <p class="fields">
      <span>${say('book.sign.name')}</span><span>${say('book.sign.date')}</span
      ><span>${say('book.sign.signature')}</span>
    </p>
  </aside>`;
}
