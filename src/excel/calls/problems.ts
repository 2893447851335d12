import { EditProblem, french, type EditProblemCode } from '../../sheets';

/** What Excel answers while a cell is being edited: it refuses the request whole. */
export function isCellBeingEdited(error: unknown): boolean {
  return codeOf(error) === 'InvalidOperationInCellEditMode';
}

/** An answer above what Excel on the web sends at once (5 MB). */
export function isAnswerTooLarge(error: unknown): boolean {
  return codeOf(error) === 'ResponsePayloadSizeLimitExceeded';
}

export function isLostItem(error: unknown): boolean {
  return codeOf(error) === 'ItemNotFound';
}

const TOO_LARGE: readonly [EditProblemCode, string] = [
  'too-large',
  'Le classeur est trop grand pour cet échange avec Excel : rien n’a été changé. ' +
    'Ouvrez-le dans Excel pour ordinateur, ou déposez le fichier dans la page de Cofisol.',
];
const BUSY: readonly [EditProblemCode, string] = [
  'busy',
  'Excel est occupé et n’a pas répondu : rien n’a été changé. Attendez quelques secondes, puis recommencez.',
];
const CHANGED: readonly [EditProblemCode, string] = [
  'changed-since',
  'Une feuille a été supprimée ou déplacée pendant l’opération : rien n’a été changé. Contrôlez de nouveau, puis recommencez.',
];
const DENIED: readonly [EditProblemCode, string] = [
  'protected',
  'Excel refuse d’écrire : une cellule, une feuille ou le classeur est protégé, ou vous n’en avez que la lecture. Rien n’a été changé. ' +
    'Ôtez la protection (onglet Révision), ou demandez l’accès en écriture, puis recommencez.',
];

/** Excel's own codes, each with its sentence. */
const SENTENCES: Readonly<Record<string, readonly [EditProblemCode, string]>> = {
  InvalidOperationInCellEditMode: [
    'busy',
    'Une cellule est en cours de saisie : rien n’a été changé. Terminez-la (Entrée) ou annulez-la (Échap), puis recommencez.',
  ],
  AccessDenied: DENIED,
  InvalidOperation: [
    'not-supported',
    'Excel n’admet pas cette écriture à cet endroit (formule matricielle, tableau croisé ou protection) : rien n’a été changé. ' +
      'Faites-la vous-même dans Excel, ou déposez le fichier dans la page de Cofisol.',
  ],
  RequestPayloadSizeLimitExceeded: TOO_LARGE,
  ResponsePayloadSizeLimitExceeded: TOO_LARGE,
  ItemNotFound: CHANGED,
  InvalidReference: CHANGED,
  InvalidObjectPath: CHANGED,
  ItemAlreadyExists: [
    'sheet-exists',
    'Une feuille ou un nom de ce nom vient d’apparaître dans le classeur : rien n’a été changé. Contrôlez de nouveau, puis recommencez.',
  ],
  ApiNotFound: [
    'not-supported',
    'Cette version d’Excel est trop ancienne pour cette opération : rien n’a été changé. Mettez Excel à jour, ou déposez le fichier dans la page de Cofisol.',
  ],
  RequestAborted: BUSY,
  ActivityLimitReached: BUSY,
  ServiceNotAvailable: BUSY,
  GenericHostBusy: BUSY,
  HostIsBusy: BUSY,
};

/** What a call of Excel failed with, as a French sentence; a mistake of the program stays what it is. */
export function problemOf(error: unknown): unknown {
  const code = codeOf(error);
  if (code === null) return error;
  const [kind, sentence] = SENTENCES[code] ?? [
    'busy',
    `Excel n’a pas fait ce qui lui était demandé (${code}) : rien n’a été changé. Recommencez ; si cela se répète, enregistrez le classeur et rouvrez-le.`,
  ];
  return new EditProblem(kind, french(sentence), [], { cause: error });
}

function codeOf(error: unknown): string | null {
  return error instanceof OfficeExtension.Error ? error.code : null;
}
