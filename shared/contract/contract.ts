import { oc } from '@orpc/contract';
import { z } from 'zod';
import { addendum, addendumDraft, auditView, newAddendum, pastValue } from './audit.ts';
import { backupEntry, backupState, dataFolder } from './backups.ts';
import { ERROR_CODES } from './errors.ts';
import {
  batonRequest,
  fhirRequest,
  madeBaton,
  offeredFile,
  openRequest,
  piece,
  questionnaireRequest,
  tableRequest,
  takenOver,
} from './exchange.ts';
import { followUpView, outcomePoints } from './follow-ups.ts';
import { knowledgeRead } from './knowledge.ts';
import { letterhead } from './letterhead.ts';
import {
  erasurePreview,
  mergePreview,
  peoplePage,
  peopleQuery,
  personChange,
  personFile,
  savedFile,
} from './people.ts';
import {
  assessmentLine,
  besideParts,
  besideRequest,
  comparison,
  comparisonPaper,
  letterRequest,
  preview,
  previewRequest,
  printedPaper,
  signature,
  versionChanges,
} from './records.ts';
import { rosterCheck, rosterOrder, rosterSource, rosterState } from './roster.ts';
import { newTemplate, template, templateLabel } from './templates.ts';
import { newUser, passphrase, recoveryCode, userChange, userEntry, withOfferedCode } from './users.ts';
import {
  draft,
  draftChange,
  explanation,
  handoutDocument,
  handoutOptions,
  handoutRecord,
  id,
  intervention,
  itemExplanation,
  library,
  newVault,
  person,
  personInput,
  personRow,
  place,
  planReview,
  questionId,
  reasoning,
  status,
  subject,
  trials,
} from './schemas.ts';

/** Any call may fail with any of the known errors; `data.detail` never holds what a user typed. */
const call = oc.errors(
  Object.fromEntries(
    ERROR_CODES.map((code) => [code, { data: z.object({ detail: z.string().optional() }).optional() }]),
  ) as Record<
    (typeof ERROR_CODES)[number],
    { data: z.ZodOptional<z.ZodObject<{ detail: z.ZodOptional<z.ZodString> }>> }
  >,
);
const nothing = z.object({});
const byId = z.object({ id });
/** A backup, and the passphrase or the recovery code of the time at which it was made. */
const backupSecret = z.object({ id: backupEntry.shape.id, secret: z.string().max(1000) });

/**
 * Every call that a renderer can make. Input and output are JSON values, parsed on the privileged side;
 * dates travel as ISO strings. The services implement it once, each host carries it.
 */
export const contract = {
  app: { status: call.input(nothing).output(status) },
  vault: {
    /** Creates the vault and returns the recovery code, which is shown this once. */
    create: call.input(newVault).output(z.object({ recoveryCode: z.string() })),
    unlock: call
      .input(z.object({ passphrase: z.string().max(1000), userId: z.uuid().optional() }))
      .output(nothing),
    /** Opens with the recovery code and sets a new passphrase. */
    recover: call
      .input(
        z.object({
          recoveryCode,
          passphrase: z.string().max(1000),
          userId: z.uuid().optional(),
        }),
      )
      .output(nothing),
    /** With the key that the keychain of this account keeps. KEYCHAIN_FAILED. */
    unlockWithKeychain: call.input(nothing).output(nothing),
    lock: call.input(nothing).output(nothing),
    /** Opens the sample vault (invented people), creating it when missing. */
    openSample: call.input(nothing).output(nothing),
  },
  /** Where the user was last, so that a crash, a lock or a new window brings back the same question. */
  place: {
    get: call.input(nothing).output(z.object({ place: place.optional() })),
    save: call.input(place).output(nothing),
  },
  people: {
    list: call.input(peopleQuery).output(peoplePage),
    /** The person; for somebody who was merged into another, that one. */
    get: call.input(byId).output(personRow),
    /** All that the screen of a person shows. */
    file: call.input(byId).output(personFile),
    history: call.input(byId).output(z.array(personChange)),
    /** What the trail says of the person and of every visit. */
    trail: call.input(byId).output(auditView),
    create: call.input(personInput).output(person),
    update: call.input(personInput.extend({ id })).output(person),
    /** The language of the sheets that this person takes home. */
    chooseLanguage: call.input(byId.extend({ language: handoutOptions.shape.language })).output(nothing),
    /** People who sound the same and have the same birth date, or none; `except` is the one that is edited. */
    findDuplicates: call
      .input(personInput.pick({ name: true, birthDate: true }).extend({ except: id.optional() }))
      .output(z.array(personRow)),
    /** Puts the person first among those whom this user opened. */
    noteOpened: call.input(byId).output(nothing),
    archive: call.input(byId.extend({ isArchived: z.boolean() })).output(personRow),
    previewMerge: call.input(z.object({ keptId: id, mergedId: id })).output(mergePreview),
    merge: call
      .input(z.object({ keptId: id, mergedId: id, details: personInput }))
      .output(z.object({ mergeId: id })),
    undoMerge: call.input(z.object({ mergeId: id })).output(nothing),
    previewErasure: call.input(byId).output(erasurePreview),
    /** For good, backups apart. The name is typed, so that nobody is taken for another. */
    erase: call.input(byId.extend({ typedName: z.string().max(200) })).output(nothing),
    /** Keeps answers without a name, and erases the person; returns what is left. */
    anonymise: call.input(byId.extend({ typedName: z.string().max(200) })).output(byId),
    /** Everything about one person as JSON and PDF in a zip archive, for whoever asks for it. */
    export: call.input(byId).output(savedFile),
  },
  /** A list of people from a club or another program: looked at first, then added whole or not at all. */
  roster: {
    check: call.input(rosterSource).output(rosterCheck),
    /** Starts off the main thread; `state` shows how far it is. Rows with a problem are left out. */
    start: call.input(rosterOrder).output(nothing),
    state: call.input(nothing).output(rosterState),
    /** Until the last row is stored, nobody is. */
    cancel: call.input(nothing).output(nothing),
  },
  assessments: {
    /** The person's open draft, or a new one. */
    open: call.input(z.object({ personId: id })).output(draft),
    get: call.input(byId).output(draft),
    /** Appends durably, then acknowledges. Refuses with STALE_DRAFT when `revision` is not the newest. */
    append: call
      .input(z.object({ id, revision: z.int().min(0), changes: z.array(draftChange).min(1).max(100) }))
      .output(z.object({ revision: z.int(), savedAt: z.iso.datetime() })),
    /** Assessment and plan of the stored draft, projected for the user's role. */
    reason: call.input(byId).output(reasoning),
    /** The rule behind a conclusion, judged line by line; a coach gets no line that only a doctor may see. */
    explain: call.input(z.object({ id, subject })).output(explanation),
    /** What would be concluded with some answers changed. The draft stays as it is. */
    whatIf: call.input(z.object({ id, changes: trials })).output(reasoning),
    /** Every assessment of a person, newest first. */
    list: call.input(z.object({ personId: id })).output(z.array(assessmentLine)),
    /**
     * Closes the record with the sheet that was looked at: nothing of it can change any more. The summary beside it is
     * in the language of the signer; without one in that of the sheet.
     */
    sign: call
      .input(z.object({ id, handoutId: id, language: handoutOptions.shape.language.optional() }))
      .output(signature),
    /** Nothing while the record is a draft. */
    signature: call.input(byId).output(signature.optional()),
    /** A new draft that begins as a copy of a signed record and replaces it once it is signed. */
    amend: call.input(byId).output(draft),
    /** Every value that an answer had, newest first. */
    pastValues: call.input(z.object({ id, question: questionId })).output(z.array(pastValue)),
    /** What was added to a signed record, oldest first, and what the user is writing. */
    addenda: call.input(byId).output(z.object({ addenda: z.array(addendum), draft: z.string() })),
    /** Keeps what is being written, so that a lock loses none of it. */
    draftAddendum: call.input(addendumDraft).output(nothing),
    addAddendum: call.input(newAddendum).output(addendum),
    /** What the trail says of this record. */
    trail: call.input(byId).output(auditView),
    /** What changed from one assessment to another, of the same person or not. */
    compare: call.input(z.object({ before: id, after: id })).output(comparison),
    /** The same on the clinician's paper, for visits of one person; nothing is kept. INVALID_INPUT for those of two. */
    printComparison: call.input(comparisonPaper).output(printedPaper),
    /** What changed against the signed version that this one replaces or goes on from; nothing where there is none. */
    changes: call.input(byId).output(versionChanges.optional()),
  },
  followUps: {
    /** The person's open follow-up, or a new one that goes on from the record that was signed last. */
    open: call.input(z.object({ personId: id })).output(draft),
    view: call.input(byId).output(followUpView),
    /** Pain, scores and training of a person, visit by visit, the oldest first. */
    outcomes: call.input(z.object({ personId: id })).output(outcomePoints),
  },
  /** The plan of the stored draft as its screen needs it, projected for the user's role. */
  plan: {
    review: call.input(byId).output(planReview),
    /** Everything that could be asked for, and what would become of it. */
    library: call.input(byId).output(library),
    /** The rules that had a say on one item; a coach gets no line that only a doctor may see. */
    explain: call.input(z.object({ id, item: intervention })).output(itemExplanation),
  },
  handouts: {
    /**
     * Makes the PDF of the stored draft, to be looked at; it is kept once it is handed out. Of a signed record: the
     * clinician's summary with its addenda, which is handed out and not kept with it.
     */
    preview: call.input(previewRequest).output(preview),
    /** Each sentence of the runner's sheet beside the same in another language, to be looked at. */
    sideBySide: call.input(besideRequest).output(besideParts),
    /** Options of the last sheet that was handed out: what the clinic usually wants. */
    lastOptions: call.input(nothing).output(handoutOptions.optional()),
    /** Stores the exact bytes of a preview and their hash. REASON_NEEDED while an urgent flag has none. */
    keep: call.input(byId).output(handoutRecord),
    list: call.input(z.object({ assessmentId: id })).output(z.array(handoutRecord)),
    get: call.input(byId).output(handoutDocument),
    /** Keeps it and asks where to save (desktop only; a browser downloads its own bytes). False when cancelled. */
    saveAs: call.input(byId).output(z.object({ saved: z.boolean() })),
    /** Keeps it and prints those bytes through the dialog of the system (desktop only). False when cancelled. */
    print: call.input(byId).output(z.object({ printed: z.boolean() })),
    /** The referral letter or the clinical note as plain text. */
    letter: call.input(letterRequest).output(z.object({ text: z.string() })),
  },
  forms: {
    /**
     * The intake to fill in by hand, with what this user may ask. A host with dialogs asks where to save it; another
     * returns the bytes for the page to hand on.
     */
    blankIntake: call
      .input(z.strictObject({ paper: handoutOptions.shape.paper, language: handoutOptions.shape.language }))
      .output(savedFile),
  },
  /** Files for other programs and for another Genu. A host with dialogs saves them, another returns their bytes. */
  exchange: {
    /** An assessment as a FHIR R4 bundle with its texts in one language; a coach's has no condition. */
    fhir: call.input(fhirRequest).output(savedFile),
    /** The intake as an SDC questionnaire, with what this user may ask. */
    questionnaire: call.input(questionnaireRequest).output(savedFile),
    /** People, or outcomes over time, for a spreadsheet. */
    table: call.input(tableRequest).output(savedFile),
    /** One encrypted file with everything of one athlete that this user may see. */
    makeBaton: call.input(batonRequest).output(madeBaton),
    /** Hands a file over in pieces, to be opened. TOO_LARGE beyond 64 MiB. */
    give: call.input(piece).output(nothing),
    /** Opens what was given and takes it over whole or not at all: BATON_DAMAGED, BATON_FROM_FUTURE, WRONG_PASSPHRASE. */
    takeOver: call.input(openRequest).output(takenOver),
    /** On the desktop: the file with which Genu was opened, and the way to put it away. */
    offered: call.input(nothing).output(offeredFile),
    decline: call.input(nothing).output(nothing),
  },
  templates: {
    /** Favourites first, then by name. */
    list: call.input(nothing).output(z.array(template)),
    save: call.input(newTemplate).output(template),
    /** Another name, or in and out of the favourites. */
    label: call.input(templateLabel).output(template),
    remove: call.input(byId).output(nothing),
  },
  knowledge: {
    /** Everything Genu believes; a coach gets no condition, no medicine and nothing that only a doctor tests. */
    read: call.input(z.strictObject({ language: handoutOptions.shape.language })).output(knowledgeRead),
  },
  backups: {
    /** Of the clinic's vault, open or locked: a damaged vault is restored before it can be opened. */
    state: call.input(nothing).output(backupState),
    /** Starts one off the main thread; `state` shows how far it is. `folder` is another place for it. */
    start: call.input(z.object({ folder: z.string().max(1000).optional() })).output(nothing),
    cancel: call.input(nothing).output(nothing),
    /** The drill: opens a backup with its own key slots and reads every page. */
    prove: call.input(backupSecret).output(backupEntry),
    /** Puts a backup in the place of the vault and opens it; what was there stands aside. */
    restore: call.input(backupSecret).output(nothing),
    undoRestore: call.input(nothing).output(nothing),
  },
  users: {
    list: call.input(nothing).output(z.array(userEntry)),
    /** Two fields apart from the passphrase are shown to others: the name and the line under it. */
    add: call.input(newUser).output(nothing),
    update: call.input(userChange).output(nothing),
    remove: call.input(byId).output(nothing),
    /** For a user who has none or forgot it. */
    givePassphrase: call.input(byId.extend({ passphrase })).output(nothing),
    changePassphrase: call.input(z.object({ current: passphrase, next: passphrase })).output(nothing),
    /** A new code to be shown: it opens nothing before it comes back with one of the two calls that take it. */
    offerRecoveryCode: call.input(z.object({ passphrase })).output(z.object({ recoveryCode: z.string() })),
    /** Takes the code that was offered last in the place of the old one. */
    renewRecoveryCode: call.input(withOfferedCode).output(nothing),
    /** Gives the key to the keychain of this account, with the passphrase as proof of who sits there; takes it out again. */
    keepInKeychain: call.input(z.object({ passphrase })).output(nothing),
    forgetInKeychain: call.input(nothing).output(nothing),
    /** For a suspected leak: a new data key with the offered code; every other user needs a new passphrase then. */
    changeDataKey: call.input(withOfferedCode).output(nothing),
  },
  settings: {
    get: call.input(nothing).output(letterhead),
    save: call.input(letterhead).output(letterhead),
    /** Where the vault, its keys and its backups lie, and whether that place is safe for them. */
    folder: call.input(nothing).output(dataFolder),
    /** Shows it in the file manager, where the host can. */
    showFolder: call.input(nothing).output(nothing),
  },
};
export type Contract = typeof contract;
