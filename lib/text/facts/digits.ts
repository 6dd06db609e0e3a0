/** The zeros of the digits that listings are written with: full-width, Thai, Lao, Burmese and Khmer. */
const zeros = [0xff10, 0x0e50, 0x0ed0, 0x1040, 0x17e0];
const fullWidth = /[\uFF01-\uFF5E]/g;
const fullWidthShift = 0xff01 - 0x21;
const otherSpaces = /[\u00A0\u2007\u2009\u202F\u3000]/g;
const otherDigits = /[\u0E50-\u0E59\u0ED0-\u0ED9\u1040-\u1049\u17E0-\u17E9]/g;

const plainDigit = (digit: string): string => {
  const unit = digit.charCodeAt(0);
  const zero = zeros.find((first) => unit >= first && unit < first + 10) ?? unit;
  return String(unit - zero);
};

/**
 * A text with plain digits, signs and spaces, unit by unit, so that positions stay the same and capitals
 * do too (mW is not MW).
 */
export const plainDigits = (text: string): string =>
  text
    .replace(fullWidth, (sign) => String.fromCharCode(sign.charCodeAt(0) - fullWidthShift))
    .replace(otherSpaces, " ")
    .replace(otherDigits, plainDigit);
