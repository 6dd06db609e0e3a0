import type { Language } from "@/lib/taxonomy/languages";
import type { Thesaurus } from "./thesaurus/thesaurus";

/**
 * Keeps what is learnt from a thesaurus for a language, so that it is learnt on first use and once.
 * `learn` must be pure.
 */
export function perLanguage<T>(
  learn: (source: Thesaurus, lang: Language) => T,
): (source: Thesaurus, lang: Language) => T {
  const kept = new WeakMap<Thesaurus, Map<Language, { readonly value: T }>>();
  return (source, lang) => {
    const byLang = kept.get(source) ?? new Map<Language, { readonly value: T }>();
    kept.set(source, byLang);
    const known = byLang.get(lang);
    if (known !== undefined) return known.value;
    const value = learn(source, lang);
    byLang.set(lang, { value });
    return value;
  };
}
