import { bilingual } from "../lib/language.ts";
import { commonWords } from "./common.ts";

/** Figures with both measures: all, the exact ones, and of these with the rate above, far above. */
interface PairCounts {
  all: number;
  exact: number;
  above: number;
  far: number;
  farPoints: number;
}

/** Words of the methods page: how figures are chosen, computed and told apart. */
export const methodsWords = bilingual({
  vi: {
    title: commonWords.vi.methods,
    lead: "Mọi số liệu đều đã được công bố ở một nguồn cụ thể và có đường dẫn về nguồn đó. Số liệu do chúng tôi tự tính được ghi rõ là tự tính.",
    sections: (limits: string, carry: number) => [
      {
        id: "measures",
        heading: "Hai chỉ số, không trộn lẫn",
        paragraphs: [
          "Tỷ lệ bao phủ là tỷ lệ phần trăm dân số tham gia BHYT đúng như nguồn công bố, tính trên số dân mà nguồn đó dùng.",
          "Tỷ lệ tự tính là số người tham gia chia cho dân số trung bình của năm theo Cục Thống kê (đến tháng 2/2025 là Tổng cục Thống kê). Chúng tôi tính tỷ lệ này ở mọi địa phương có số người tham gia.",
          "Mỗi bản đồ, bảng xếp hạng hay biểu đồ chỉ dùng một chỉ số. Địa phương chỉ công bố số người có ký hiệu riêng trên bản đồ tỷ lệ bao phủ.",
        ],
      },
      {
        id: "figure-of-year",
        heading: "Số dùng cho năm",
        paragraphs: [
          "Khi một tỉnh có nhiều số liệu trong một năm, chúng tôi chọn số mới nhất. Riêng số cụ thể được ưu tiên hơn số “trên”, “dưới”, “gần”, “khoảng” hay ước tính, dù sớm hơn tới 92 ngày. Nếu cùng thời điểm, nguồn của cơ quan Đảng, Nhà nước được ưu tiên hơn báo chí và công trình nghiên cứu, sau đó ngày được nêu rõ được ưu tiên hơn ngày suy ra. Số ước tính khi chưa đến kỳ xếp sau mọi số thực hiện của cùng quý.",
          "Các số liệu còn lại vẫn được giữ: trang của tỉnh liệt kê tất cả và đặt cạnh nhau những số liệu khác nhau về cùng một thời điểm.",
        ],
      },
      {
        id: "dates",
        heading: "Thời điểm",
        paragraphs: [
          "Thời điểm được ghi đúng như nguồn nêu: ngày, tháng hoặc chỉ năm. Biểu đồ vẽ số liệu theo tháng và theo năm thành đoạn, không quy về một ngày.",
        ],
      },
      {
        id: "year-map",
        heading: "Bản đồ một năm",
        paragraphs: [
          `Tỉnh chưa có số liệu của năm được tô theo số liệu gần nhất trong ${carry} năm trước, màu nhạt hơn và ghi năm. Tỉnh chưa có số liệu nào được để trống với ký hiệu riêng; ô trống không có nghĩa là tỷ lệ thấp.`,
          `Thang màu giống nhau cho mọi năm, với các ngưỡng ${limits}.`,
        ],
      },
      {
        id: "targets",
        heading: "Chỉ tiêu",
        paragraphs: [
          "Nhiều cơ quan có thể giao chỉ tiêu cho cùng một tỉnh, cùng một năm. Chỉ tiêu đang áp dụng là chỉ tiêu theo quyết định mới nhất của trung ương (Thủ tướng, Quốc hội, Chính phủ); nếu không có thì là chỉ tiêu mới nhất của tỉnh. Các chỉ tiêu khác vẫn được nêu bên cạnh.",
          "Chỉ tiêu được giao cho cuối năm nên chỉ số liệu của tháng 12 hoặc của cả năm mới cho biết đạt hay không đạt. Số liệu sớm hơn chỉ cho biết tỷ lệ vào ngày đó cao hơn hay thấp hơn chỉ tiêu: Sơn La thấp hơn chỉ tiêu 0,16 điểm phần trăm vào ngày 31/10/2020, còn kết quả cuối năm thì chưa rõ. Số “trên 92%” đạt chỉ tiêu 90% nhưng chưa thể kết luận về chỉ tiêu 97%.",
        ],
      },
      {
        id: "comparison",
        heading: "So sánh hai năm",
        paragraphs: [
          "Mỗi tỉnh dùng số liệu của đúng năm được hỏi; nếu không có thì dùng số liệu gần cuối năm đó nhất, lệch không quá số năm đã chọn, và luôn ghi thời điểm thật của cả hai. Thay đổi tính bằng điểm phần trăm. Trang chỉ kết luận tăng hay giảm khi chiều thay đổi vẫn đúng dù số được làm tròn hay chỉ là “trên”, “dưới” một mức; nếu hai số do hai nguồn khác nhau công bố thì phải chênh nhau trên 2 điểm, vì các nguồn thường lệch nhau tới mức đó. Khi tỷ lệ công bố và tỷ lệ tự tính ngược chiều nhau, trang nêu cả hai.",
        ],
      },
      {
        id: "old-and-new",
        heading: "Tỉnh cũ, tỉnh mới",
        paragraphs: [
          "Từ ngày 1/7/2025, Nghị quyết 202/2025/QH15 sắp xếp 63 tỉnh, thành phố còn 34. Số liệu trước ngày đó theo 63 tỉnh, thành phố; số liệu của tỉnh mới được ghi riêng, không nối vào tỉnh cũ cùng tên.",
          "Tỷ lệ của một vùng, hay của một tỉnh mới trước ngày đó, là bình quân gia quyền theo dân số của các tỉnh, luôn ghi rõ được tính từ bao nhiêu tỉnh, chiếm bao nhiêu phần trăm dân số. Vùng cần ít nhất ba tỉnh có số liệu (hoặc tất cả, nếu ít hơn ba), chiếm ít nhất một nửa dân số; tỉnh mới cần các tỉnh cũ có số liệu chiếm ít nhất 80% dân số. Nếu số liệu của một tỉnh chỉ là “trên”, “dưới” hay “khoảng” thì số bình quân cũng vậy.",
          "Khi các tỉnh có số liệu của đúng năm chiếm chưa tới một phần ba dân số, số bình quân được vẽ rỗng hoặc nhạt màu như số liệu năm trước. Đường của vùng hay của tỉnh mới đứt ở chỗ nhóm tỉnh được tính thay đổi quá một phần mười dân số: chênh lệch ở đó không phải là tăng hay giảm.",
          "Khi tỉnh mới đã công bố số liệu riêng thì chỉ dùng số liệu đó; nếu tỉnh đã công bố số người mà chưa tính được tỷ lệ thì bản đồ ghi chỉ có số người, không dùng bình quân các tỉnh cũ. Khi so sánh hai năm, tỉnh mới có số liệu của cả hai năm nhưng từ những tỉnh cũ khác nhau hoặc quá ít tỉnh được xếp riêng, không so sánh.",
        ],
      },
    ],
    twoMeasures: {
      heading: "Tỷ lệ công bố chênh bao nhiêu so với tỷ lệ tự tính",
      summary: (counts: PairCounts, most: string, place: string) =>
        `${counts.all} số liệu cấp tỉnh có cả tỷ lệ công bố lẫn số người; ở ${counts.exact} số liệu, cả hai là số cụ thể. Trong ${counts.exact} số liệu này, tỷ lệ công bố cao hơn tỷ lệ tự tính ở ${counts.above} số liệu, cao hơn quá ${counts.farPoints} điểm phần trăm ở ${counts.far} số liệu. Cao hơn nhiều nhất là ${place}, ${most} điểm phần trăm.`,
      bounds:
        "Khi tỷ lệ hoặc số người chỉ là “trên”, “dưới”, “khoảng” hay đã làm tròn thì chỉ biết mức chênh ít nhất, nhiều nhất hoặc khoảng bao nhiêu: với “hơn 1 triệu người”, tỷ lệ tự tính thực ra lớn hơn số ghi ở đây nên mức chênh nhiều nhất bằng số đã ghi. Những số liệu này được liệt kê nhưng không được đếm và không được xếp hạng chênh lệch.",
      why: "Lý do thường gặp là nguồn dùng số dân khác (theo hộ khẩu, theo thực tế cư trú, của năm trước), tính hoặc không tính lực lượng vũ trang và người được tỉnh khác cấp thẻ.",
      caption: "Các số liệu có cả hai chỉ số, xếp số cụ thể trước, rồi theo mức chênh",
      columns: {
        province: commonWords.vi.province,
        asOf: commonWords.vi.asOf,
        rate: "Công bố",
        share: "Tự tính",
        difference: "Chênh lệch, điểm phần trăm",
        source: commonWords.vi.source,
      },
    },
    licence: {
      heading: "Giấy phép và nguồn",
      paragraphs: [
        "Bảng số liệu theo giấy phép CC BY 4.0; khi dùng lại, xin dẫn tên atlas và nguồn của số liệu. Mã nguồn theo giấy phép MIT.",
        "Dân số trung bình theo tỉnh lấy từ Cục Thống kê, Bộ Tài chính (đến tháng 2/2025 là Tổng cục Thống kê), bảng E02.03-07, bản ngày 23/7/2025; năm 2024 là số sơ bộ.",
      ],
      shapes:
        "Ranh giới tỉnh: © những người đóng góp OpenStreetMap, giấy phép ODbL; điểm đảo Hoàng Sa và Trường Sa: Natural Earth (phạm vi công cộng) và OpenStreetMap.",
    },
  },
  en: {
    title: commonWords.en.methods,
    lead: "Every figure on this site was published by a named source and leads back to it. What we compute ourselves is marked as derived.",
    sections: (limits: string, carry: number) => [
      {
        id: "measures",
        heading: "Two measures, never mixed",
        paragraphs: [
          "The coverage rate is the share of the population with health insurance exactly as a source published it, over whatever population that source used.",
          "The insured share is the number of people insured divided by the year's average population from the National Statistics Office (until February 2025 the General Statistics Office). We compute it wherever a count is known.",
          "A map, a ranking or a chart holds one measure only. A province that published just a count has its own sign on the coverage-rate map.",
        ],
      },
      {
        id: "figure-of-year",
        heading: "Figure of the year",
        paragraphs: [
          "When a province has several figures in one year, the latest counts. An exact one has a lead: up to 92 days older, it still goes before “over”, “under”, “nearly”, “about” or an estimate. Of the same date, official goes before press and research, then a stated date before an implied one. An estimate made ahead of its date stands behind anything measured in the same quarter.",
          "The others are not lost: the province's page lists them all and sets side by side sources that differ about the same date.",
        ],
      },
      {
        id: "dates",
        heading: "Dates",
        paragraphs: [
          "A source that gives a day has its day here, one that gives a month its month, one that gives only a year its year. Charts draw months and years as the spans they are.",
        ],
      },
      {
        id: "year-map",
        heading: "The map of a year",
        paragraphs: [
          `A province without a figure of the year takes the latest one from the ${carry} years before, paler and labelled with its year. With none at all it stays blank in a sign of its own; blank does not mean low.`,
          `The colour classes are the same for all years, with limits at ${limits}.`,
        ],
      },
      {
        id: "targets",
        heading: "Targets",
        paragraphs: [
          "Several bodies may set a target for the same province and year. In force is the newest decision of a national body (Prime Minister, National Assembly, government); failing that, the newest of the province's own. The others are shown beside it.",
          "A target is for the year's end, so only a figure of December or of the whole year says met or missed. An earlier one says above or below on that date: Son La was 0.16 points below on 31 October 2020, and how its year ended is not known. “Over 92%” meets a target of 90% and is inconclusive against 97%.",
        ],
      },
      {
        id: "comparison",
        heading: "Two years compared",
        paragraphs: [
          "Each province gives the figure of each year asked for; failing that, the one nearest in days to that year's end, no more years off than the tolerance, and both real dates are always shown. Change is in percentage points. Rose or fell is said only where the sign holds whatever rounding or an “over” or “under” leaves open, and, between two publishers, only for more than 2 points, by which sources often differ. Where the published rate and the insured share point different ways, both are said.",
        ],
      },
      {
        id: "old-and-new",
        heading: "Old and new provinces",
        paragraphs: [
          "On 1 July 2025 Resolution 202/2025/QH15 turned 63 provinces into 34. Figures before that day are for the 63; figures of the new provinces stand apart and are not joined to the old province of the same name.",
          "The value of a region, or of a new province before that day, is the population-weighted mean of its provinces, always with how many provinces and people it rests on. A region needs three provinces with a figure (or all, where there are fewer) and half of the people; a new province needs old ones with 80% of its people. Where a province's figure is only “over”, “under” or approximate, so is the mean.",
          "Where provinces with a figure of that very year hold less than a third of the people, the mean is drawn hollow or pale, as carried forward. The line of a region or new province breaks where the provinces behind it change by more than a tenth of the people: the step there is no rise or fall.",
          "Once a new province has published figures of its own, only they are used; where it has counted people and no rate follows yet, maps say so and take no mean of the old provinces. In a comparison a new province that is known for both years, but not for the same old provinces or for too few, stands apart and is not compared.",
        ],
      },
    ],
    twoMeasures: {
      heading: "How far published rates differ from the insured share",
      summary: (counts: PairCounts, most: string, place: string) =>
        `${counts.all} provincial figures carry both a published rate and a count; in ${counts.exact} both are exact. In ${counts.above} of those ${counts.exact} the published rate is above the insured share, in ${counts.far} by more than ${counts.farPoints} percentage points. The farthest above: ${place}, ${most} points.`,
      bounds:
        "Where the rate or the count is only “over”, “under”, rounded or approximate, the difference is only at least, at most or about that: “over 1 million people” makes the share larger than computed here, so the difference is at most as large. Such figures are listed, but not counted and never called the farthest.",
      why: "The usual reasons are that the source used another population (registered, resident, last year's), or counted or left out the armed forces or people insured through another province.",
      caption: "Every figure with both measures: exact ones first, then by difference",
      columns: {
        province: commonWords.en.province,
        asOf: commonWords.en.asOf,
        rate: "Published",
        share: "Derived",
        difference: "Difference, points",
        source: commonWords.en.source,
      },
    },
    licence: {
      heading: "Licences and sources",
      paragraphs: [
        "Data tables: CC BY 4.0; please name the atlas and the figure's own source. Code: MIT.",
        "Average population by province: National Statistics Office, Ministry of Finance (until February 2025 the General Statistics Office), table E02.03-07, release of 23 July 2025; 2024 is preliminary.",
      ],
      shapes:
        "Province boundaries: © OpenStreetMap contributors, ODbL; points of the Hoang Sa and Truong Sa islands: Natural Earth (public domain) and OpenStreetMap.",
    },
  },
});
