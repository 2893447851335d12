/** Titles, by their plain words. */
const plain = (text: string) =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();

export const isCanteenPricing = (title: string) => {
  const t = plain(title);
  return (
    /\bcantines?\b/.test(t) || (/\btarifications? sociales?\b/.test(t) && !/\b(transport|mobilite|eau|energie)/.test(t))
  );
};

export const isCanteenCompensation = (title: string) => {
  const t = plain(title);
  if (/administrati|fsatme|hors plafond/.test(t)) return false;
  return isCanteenPricing(title) && /compensation|pertes? de recettes?|\brepas\b/.test(t);
};

export const isCeeProgramme = (title: string) =>
  /\b(slime|tzee)\b|territoires? zero exclusion energetique/.test(plain(title));

/** domain.md 4.4, `action-a-verifier`. */
export function isToVerify(title: string, lead: string | null, kind: string, axis: number | null): boolean {
  const t = plain(`${title} / ${lead ?? ''}`);
  if (/\badil\b/.test(t) && !/expulsion/.test(t)) return true;
  if (/missions? locales?|adultes?-relais|fonds d'aide aux jeunes|places? d'hebergement|nouvel accueil de jour/.test(t))
    return true;
  if (/tiers-lieux? alimentaires?/.test(t)) return true;
  if (kind === 'departement' && /\bspie\b|\bavip\b/.test(t)) return true;
  return axis === 4 && /mobilite/.test(t) && /insertion professionnelle/.test(plain(title));
}

const METROPOLES = /^(nantes|dijon|rennes|amiens|toulouse) metropole$|^mel$/;
export const isKnownMetropole = (name: string) => METROPOLES.test(plain(name));
