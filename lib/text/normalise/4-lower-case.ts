/** Lower case by Unicode's rules, the same in every locale. */
export const lowerCase = (text: string): string => text.toLowerCase();
