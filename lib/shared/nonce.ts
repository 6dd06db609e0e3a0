/** A word that nobody can guess: the scripts of one answer carry it, and no others run. */
export const newNonce = (): string => btoa(crypto.randomUUID());
