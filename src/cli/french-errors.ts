/** What the system says of a file, in French, without a final full stop. */
export function fileErrorText(error: unknown): string {
  const code = (error as NodeJS.ErrnoException | null)?.code ?? '';
  return TEXTS[code] ?? `ne peut pas être lu (${code || String(error)})`;
}

const TEXTS: Readonly<Record<string, string>> = {
  ENOENT: "n'existe pas (ou n'existe plus)",
  EACCES: "n'est pas accessible : vos droits ne permettent pas de le lire",
  EPERM: "n'est pas accessible : vos droits ne permettent pas de le lire",
  EISDIR: 'est un dossier, pas un fichier',
  ENOTDIR: "n'existe pas : une partie du chemin n'est pas un dossier",
  ENAMETOOLONG: 'a un nom trop long',
  ELOOP: 'est un lien qui tourne en rond',
  EBUSY: 'est ouvert par un autre programme : fermez-le, puis relancez',
  EMFILE: "n'a pas pu être ouvert : trop de fichiers sont ouverts sur cette machine",
  ENOSPC: 'ne tient plus sur le disque',
  EROFS: 'est sur un support en lecture seule',
  EIO: "n'a pas pu être lu : le support a une erreur",
};

/** The same of a place where something was to be written. */
export function writeErrorText(error: unknown): string {
  const code = (error as NodeJS.ErrnoException | null)?.code ?? '';
  return WRITE_TEXTS[code] ?? TEXTS[code] ?? `n'a pas pu être écrit (${code || String(error)})`;
}

const WRITE_TEXTS: Readonly<Record<string, string>> = {
  EACCES: "n'est pas accessible : vos droits ne permettent pas d'y écrire",
  EPERM: "n'est pas accessible : vos droits ne permettent pas d'y écrire",
  EEXIST: 'porte le nom de quelque chose qui existe déjà',
  EIO: "n'a pas pu être écrit : le support a une erreur",
  EISDIR: 'est un dossier',
};
