/**
 * Names that people write for a province and that cannot be worked out from its official ones, by
 * GSO code: they hold in both area sets, as far as the set has the code.
 */
export const areaAliases: Readonly<Record<string, readonly string[]>> = {
  "00": ["Cả nước", "Toàn quốc", "Vietnam", "Whole country", "Nationwide"],
  "06": ["Bắc Cạn"],
  "46": ["Huế", "Thừa Thiên Huế", "Thừa Thiên - Huế", "Thừa Thiên", "TT Huế", "TTH", "TT-H"],
  "66": ["Đắc Lắc", "Đắc Lắk", "Đăk Lăk", "Đắk Lắc", "Darlac"],
  "67": ["Đắc Nông", "Đăk Nông"],
  "77": ["Vũng Tàu", "Bà Rịa Vũng Tàu", "BR-VT", "BRVT", "BR Vũng Tàu"],
  "79": [
    "HCM",
    "TPHCM",
    "HCMC",
    "TP HCMC",
    "Sài Gòn",
    "Saigon",
    "Sài Gòn - Hồ Chí Minh",
    "HCM City",
  ],
};
