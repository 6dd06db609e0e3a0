/**
 * Currencies of China, the ASEAN states and the two that contracts between them are often written in.
 * The value is the number of minor units' digits (ISO 4217).
 */
export const currencyDigits = {
  CNY: 2,
  SGD: 2,
  MYR: 2,
  VND: 0,
  IDR: 2,
  THB: 2,
  PHP: 2,
  MMK: 2,
  LAK: 2,
  KHR: 2,
  BND: 2,
  USD: 2,
  EUR: 2,
} as const;

export type Currency = keyof typeof currencyDigits;
export const currencies = Object.keys(currencyDigits) as readonly Currency[];

/** An amount in integer minor units of its currency (fen, cent, dong). */
export interface Money {
  readonly minor: number;
  readonly currency: Currency;
}
