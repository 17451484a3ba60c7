/**
 * A name as a reader may type it: no accents, no case, single spaces. Đ is not decomposed by
 * Unicode, nor the Icelandic Ð that some keyboards write for it, and "Hòa" and "Hoà" differ even in
 * normal form, so every mark goes.
 */
export const fold = (text: string): string =>
  text
    .normalize("NFD")
    .replace(/\p{Mark}/gu, "")
    .replace(/[đĐðÐ]/g, "d")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, " ")
    .trim();

/**
 * A Vietnamese name as part of an address: "Bà Rịa - Vũng Tàu" gives "ba-ria-vung-tau", and
 * "TP. Hồ Chí Minh" the address without its "TP.", "ho-chi-minh".
 */
export const slugOf = (name: string): string => fold(name).replace(/^tp /, "").replaceAll(" ", "-");
