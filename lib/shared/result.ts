/** The outcome of something that can fail in an expected way. The unexpected is thrown. */
export type Result<T, E extends { code: string }> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: E };

export const ok = <T>(value: T): { readonly ok: true; readonly value: T } => ({ ok: true, value });

export const fail = <E extends { code: string }>(
  error: E,
): { readonly ok: false; readonly error: E } => ({ ok: false, error });
