import { bilingual } from "../lib/language.ts";

/** What a province's page says of the reform of 1 July 2025, and of the province since then. */
export const provinceNowWords = bilingual({
  vi: {
    since: (place: string) => `${place} (sau sáp nhập)`,
    part: (place: string, now: string) => `${place} (nay thuộc ${now})`,
    mean: (place: string, value: string, years: string) =>
      `${place}: ${value} dân số tham gia BHYT, tính từ các tỉnh cũ (số liệu ${years})`,
    notEnough: (place: string) => `${place}: chưa đủ số liệu để nói tỷ lệ bao phủ`,
    unchanged: (place: string) =>
      `${place} không thuộc diện sáp nhập ngày 1/7/2025: địa giới cấp tỉnh không đổi.`,
    madeOf: (place: string) => `Từ 1/7/2025, ${place} gồm địa bàn cũ của`,
    mergedInto: (place: string) => `Từ 1/7/2025, ${place} nhập vào`,
    nowIs: {
      own: (value: string, date: string) => `nơi ${value} dân số tham gia BHYT (${date})`,
      ownCount: (count: string, date: string) =>
        `nơi ${count} tham gia BHYT (${date}), chưa tìm thấy tỷ lệ được công bố`,
      mean: (value: string, years: string) =>
        `nơi ${value} dân số tham gia BHYT, tính từ các tỉnh cũ (số liệu ${years})`,
      none: "nay chưa đủ số liệu để nói tỷ lệ bao phủ",
    },
    before: (place: string) => `Trước 1/7/2025: ${place} cũ`,
    former: (place: string) => `${place} cũ`,
    sinceFigures: (place: string) => `Số liệu đã công bố của ${place}`,
    sinceParts: (place: string) => `${place}: số liệu của các tỉnh cũ hợp thành`,
    computed: (known: number, all: number, people: string) =>
      `Chưa tìm thấy số liệu riêng của tỉnh mới. Đây là bình quân theo dân số do chúng tôi tính từ ${known}/${all} tỉnh cũ, chiếm ${people} dân số.`,
    tooFew: (carry: number) =>
      `Chưa tìm thấy số liệu riêng của tỉnh mới. Chúng tôi chỉ tính từ các tỉnh cũ khi những tỉnh có số liệu không quá ${carry} năm tuổi chiếm ít nhất bốn phần năm dân số.`,
    known: (names: string) => `Hiện mới có số liệu của ${names} cũ.`,
    noneKnown: "Chưa tỉnh cũ nào có số liệu như vậy.",
    parts: (year: number) => `Các tỉnh cũ, số dùng cho năm ${year}`,
    source: "Nguồn",
    ownPage: "Trang của số liệu này",
    columns: { province: "Tỉnh cũ", rate: "Tỷ lệ bao phủ", asOf: "Thời điểm" },
    map: (place: string, year: number) => `${place} trên bản đồ năm ${year}`,
    newMap: (place: string, year: number) => `${place} trên bản đồ 34 tỉnh, thành phố năm ${year}`,
    comparison: (from: number, to: number) => `So sánh năm ${from} với năm ${to}`,
    targetMap: (year: number) => `Chỉ tiêu năm ${year} của các tỉnh, thành phố`,
    crosswalk: "63 tỉnh, thành phố cũ thành 34 tỉnh, thành phố mới thế nào",
    neighbours: (region: string) => `${region}: số mới nhất của từng tỉnh, thành phố cũ`,
    regionLink: (region: string) => `Xem cả vùng ${region}`,
    changes: {
      rose: (from: string, to: string) => `tăng từ ${from} lên ${to}`,
      fell: (from: string, to: string) => `giảm từ ${from} xuống ${to}`,
      no_clear_change: (from: string, to: string) => `chưa rõ tăng hay giảm, từ ${from} đến ${to}`,
      open: (from: string, to: string) => `từ ${from} đến ${to}`,
    },
    single: (figure: string) => `mới có một số liệu, ${figure}`,
    gap: (from: number, to: number) =>
      from === to ? `chưa có số liệu năm ${from}` : `chưa có số liệu ${from}–${to}`,
    differ: (date: string, rate: string, share: string) =>
      `Hai cách đo khác nhau (${date}): nguồn nêu ${rate}, còn số người tham gia chia cho dân số trung bình năm là ${share}: nguồn tính trên số dân riêng của mình, chúng tôi tính trên số dân thống kê.`,
  },
  en: {
    since: (place: string) => `${place} (since the merger)`,
    part: (place: string, now: string) => `${place} (now part of ${now})`,
    mean: (place: string, value: string, years: string) =>
      `${place}: ${value} of people had health insurance, computed from the old provinces (figures of ${years})`,
    notEnough: (place: string) => `${place}: not enough figures to tell the coverage rate`,
    unchanged: (place: string) =>
      `${place} was not merged on 1 July 2025: its borders did not change.`,
    madeOf: (place: string) => `Since 1 July 2025 ${place} is made of the former`,
    mergedInto: (place: string) => `On 1 July 2025 ${place} was merged into`,
    nowIs: {
      own: (value: string, date: string) =>
        `where ${value} of people had health insurance (${date})`,
      ownCount: (count: string, date: string) =>
        `where ${count} had health insurance (${date}); no rate found`,
      mean: (value: string, years: string) =>
        `where ${value} of people had health insurance, computed from the old provinces (figures of ${years})`,
      none: "which has not enough figures to tell its coverage rate",
    },
    before: (place: string) => `Before 1 July 2025: the former ${place}`,
    former: (place: string) => `The former ${place}`,
    sinceFigures: (place: string) => `Published figures of ${place}`,
    sinceParts: (place: string) => `${place}: figures of the old provinces in it`,
    computed: (known: number, all: number, people: string) =>
      `No figure of the new province itself was found. This is the population-weighted mean that we compute from ${known} of ${all} old provinces, with ${people} of people.`,
    tooFew: (carry: number) =>
      `No figure of the new province itself was found. We compute one from the old provinces only where figures no older than ${carry} years cover at least four fifths of the people.`,
    known: (names: string) => `Only the former ${names} can be told so far.`,
    noneKnown: "None of the old provinces has such a figure.",
    parts: (year: number) => `The old provinces, figures that stand for ${year}`,
    source: "Source",
    ownPage: "Page of this figure",
    columns: { province: "Old province", rate: "Coverage rate", asOf: "As of" },
    map: (place: string, year: number) => `${place} on the map of ${year}`,
    newMap: (place: string, year: number) => `${place} on the map of the 34 provinces, ${year}`,
    comparison: (from: number, to: number) => `Compare ${from} with ${to}`,
    targetMap: (year: number) => `Targets of all provinces for ${year}`,
    crosswalk: "How 63 provinces became 34",
    neighbours: (region: string) => `${region}: the newest figure of each old province`,
    regionLink: (region: string) => `The whole region: ${region}`,
    changes: {
      rose: (from: string, to: string) => `rose from ${from} to ${to}`,
      fell: (from: string, to: string) => `fell from ${from} to ${to}`,
      no_clear_change: (from: string, to: string) => `no clear change, from ${from} to ${to}`,
      open: (from: string, to: string) => `from ${from} to ${to}`,
    },
    single: (figure: string) => `a single figure, ${figure}`,
    gap: (from: number, to: number) =>
      from === to ? `no figure of ${from}` : `no figures of ${from}–${to}`,
    differ: (date: string, rate: string, share: string) =>
      `The two measures differ (${date}): the source gives ${rate}, while people insured divided by the year's average population make ${share}: the source divides by a population of its own, we by the statistical one.`,
  },
});
