import type { letterheadMessages as english } from '../../en/interface/letterhead.ts';
import type { Translated } from '../../translation.ts';

/** The letterhead of the clinic, in the settings. */
export const letterheadMessages: Translated<typeof english> = {
  'letterhead.title': 'Briefkopf',
  'letterhead.text': 'Steht oben auf jedem Blatt und Brief, der von jetzt an entsteht.',
  'letterhead.name': 'Praxis oder Verein auf dem Blatt',
  'letterhead.address': 'Adresse',
  'letterhead.phone': 'Telefon',
  'letterhead.colour': 'Farbe der Überschriften',
  'letterhead.colour.hint': 'Geschrieben wie #0F5C5C. Dunkel genug, um auf weißem Papier lesbar zu sein.',
  'letterhead.colour.pick': 'Farbe wählen',
  'letterhead.colour.not-a-colour': 'Schreiben Sie sechs Buchstaben oder Ziffern nach #, wie #0F5C5C.',
  'letterhead.colour.too-pale': 'Zu blass für weißes Papier. Nehmen Sie eine dunklere Farbe.',
  'letterhead.colour.safety-red':
    'Rot bleibt auf dem Blatt der Gefahr vorbehalten. Nehmen Sie eine andere Farbe.',
  'letterhead.logo': 'Logo',
  'letterhead.logo.choose': 'Bild wählen…',
  'letterhead.logo.alt': 'Das Logo, wie es gedruckt wird',
  'letterhead.logo.hint': 'PNG, JPEG oder SVG, bis 5\u00A0MB.',
  'letterhead.logo.kind':
    'Diese Datei ist kein PNG, JPEG oder SVG. Das Logo ist unverändert: Wählen Sie eine andere Datei.',
  'letterhead.logo.large': 'Dieses Bild ist zu groß. Das Logo ist unverändert: Wählen Sie ein kleineres.',
  'letterhead.logo.damaged':
    'Dieses Bild ist nicht lesbar. Das Logo ist unverändert: Wählen Sie ein anderes oder speichern Sie es neu.',
  'letterhead.logo.remove': 'Logo entfernen',
  'letterhead.save': 'Briefkopf speichern',
  'letterhead.saved': 'Gespeichert. Das nächste Blatt trägt ihn.',
};
