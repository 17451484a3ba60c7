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
    lead: "Mỗi con số trên trang này đều do ai đó đã công bố, và dẫn về nơi công bố. Những gì chúng tôi tự tính đều ghi rõ là tính ra.",
    sections: (limits: string, carry: number) => [
      {
        id: "measures",
        heading: "Hai thước đo, không trộn lẫn",
        paragraphs: [
          "Tỷ lệ bao phủ là tỷ lệ phần trăm dân số có thẻ bảo hiểm y tế đúng như nguồn công bố, tính trên dân số mà nguồn đó dùng.",
          "Tỷ lệ người tham gia trên dân số là số người tham gia chia cho dân số trung bình của năm theo Tổng cục Thống kê. Con số này do chúng tôi tính, ở mọi nơi biết số người.",
          "Một bản đồ, một bảng xếp hạng hay một biểu đồ chỉ dùng một thước đo. Nơi chỉ công bố số người hiện trên bản đồ tỷ lệ bao phủ với ký hiệu riêng.",
        ],
      },
      {
        id: "figure-of-year",
        heading: "Số của năm",
        paragraphs: [
          "Khi một tỉnh có nhiều con số trong một năm, chúng tôi lấy số muộn nhất. Riêng số cụ thể được ưu tiên: dù sớm hơn tới 92 ngày, nó vẫn đứng trước số kiểu “trên”, “dưới”, “gần”, “khoảng” hay ước tính. Cùng thời điểm thì nguồn nhà nước trước báo chí và công trình nghiên cứu, rồi ngày nêu rõ trước ngày suy ra. Số ước khi chưa đến kỳ đứng sau mọi số thực hiện của cùng quý.",
          "Các con số còn lại không mất đi: trang của tỉnh liệt kê tất cả, và đặt cạnh nhau những nguồn nói khác nhau về cùng một thời điểm.",
        ],
      },
      {
        id: "dates",
        heading: "Thời điểm",
        paragraphs: [
          "Nguồn cho ngày thì ghi ngày, cho tháng thì ghi tháng, chỉ cho năm thì ghi năm. Biểu đồ vẽ tháng và năm thành đoạn, không giả làm một ngày.",
        ],
      },
      {
        id: "year-map",
        heading: "Bản đồ một năm",
        paragraphs: [
          `Tỉnh không có số của năm được tô theo con số gần nhất trong ${carry} năm trước, màu nhạt hơn và ghi năm. Không có số nào thì để trống với ký hiệu riêng; ô trống không có nghĩa là tỷ lệ thấp.`,
          `Các bậc màu như nhau cho mọi năm, ngăn ở ${limits}.`,
        ],
      },
      {
        id: "targets",
        heading: "Chỉ tiêu",
        paragraphs: [
          "Một tỉnh có thể được nhiều nơi giao chỉ tiêu cho cùng một năm. Chỉ tiêu đang áp dụng là quyết định mới nhất của trung ương (Thủ tướng, Quốc hội, Chính phủ); không có thì lấy chỉ tiêu mới nhất của tỉnh. Các chỉ tiêu khác vẫn được nêu bên cạnh.",
          "Chỉ tiêu là cho cuối năm, nên chỉ số của tháng 12 hay của cả năm mới cho biết đạt hay không đạt. Số sớm hơn chỉ cho biết lúc đó cao hơn hay thấp hơn chỉ tiêu: Sơn La thấp hơn chỉ tiêu 0,16 điểm phần trăm vào ngày 31/10/2020, cuối năm ra sao thì số ấy không nói. Số kiểu “trên 92 %” đạt chỉ tiêu 90 % nhưng chưa nói được gì về 97 %.",
        ],
      },
      {
        id: "comparison",
        heading: "So sánh hai năm",
        paragraphs: [
          "Mỗi tỉnh lấy số của đúng năm được hỏi; không có thì lấy số có ngày gần cuối năm đó nhất, lệch không quá số năm đã chọn, và luôn ghi cả hai thời điểm thật. Thay đổi tính bằng điểm phần trăm. Chỉ nói tăng hay giảm khi dấu của thay đổi vẫn đúng dù số được làm tròn hay chỉ là “trên”, “dưới” một mức; nếu hai số do hai nơi khác nhau công bố thì phải chênh nhau trên 2 điểm, vì các nguồn cũng thường lệch nhau chừng ấy. Nơi mà tỷ lệ công bố và tỷ lệ tính trên dân số đi ngược chiều nhau thì ghi cả hai.",
        ],
      },
      {
        id: "old-and-new",
        heading: "Tỉnh cũ, tỉnh mới",
        paragraphs: [
          "Từ ngày 1/7/2025, Nghị quyết 202/2025/QH15 xếp 63 tỉnh, thành thành 34. Số liệu trước ngày đó theo 63 tỉnh; số liệu riêng của tỉnh mới được ghi riêng, không nối vào tỉnh cũ cùng tên.",
          "Giá trị của một vùng, hay của một tỉnh mới trước ngày đó, là trung bình các tỉnh theo dân số, và luôn ghi tính từ mấy tỉnh, bao nhiêu phần dân số. Vùng cần ít nhất ba tỉnh có số (hoặc tất cả, nếu ít hơn ba), chiếm ít nhất một nửa dân số; tỉnh mới cần các tỉnh cũ chiếm ít nhất 80 % dân số. Con số “trên”, “dưới” hay xấp xỉ của một tỉnh làm cho trung bình cũng chỉ là như vậy.",
          "Khi các tỉnh có số của đúng năm chiếm chưa tới một phần ba dân số, trung bình được vẽ rỗng hoặc nhạt màu như số mang từ năm trước. Đường của vùng hay của tỉnh mới đứt ở chỗ những tỉnh được tính đổi quá một phần mười dân số: chênh lệch ở đó không phải là tăng hay giảm.",
          "Tỉnh mới đã công bố số của mình thì chỉ dùng số ấy; đã công bố số người mà chưa tính được tỷ lệ thì bản đồ ghi chỉ có số người, không lấy trung bình các tỉnh cũ. Khi so sánh hai năm, tỉnh mới có số cho cả hai năm nhưng của những tỉnh cũ khác nhau hoặc quá ít thì được xếp riêng, không so sánh.",
        ],
      },
    ],
    twoMeasures: {
      heading: "Công bố và tính ra cách nhau bao xa",
      summary: (counts: PairCounts, most: string, place: string) =>
        `${counts.all} số liệu cấp tỉnh có cả tỷ lệ công bố lẫn số người; ở ${counts.exact} số liệu, cả hai là số cụ thể. Trong ${counts.exact} số liệu ấy, ${counts.above} lần tỷ lệ công bố cao hơn tỷ lệ tính trên dân số, ${counts.far} lần cao hơn quá ${counts.farPoints} điểm phần trăm. Cao hơn nhiều nhất: ${place}, ${most} điểm phần trăm.`,
      bounds:
        "Số liệu mà tỷ lệ hoặc số người chỉ là “trên”, “dưới”, làm tròn hay xấp xỉ thì mức chênh chỉ là ít nhất, nhiều nhất hoặc khoảng: “hơn 1 triệu người” làm tỷ lệ tính ra lớn hơn con số ghi ở đây, nên mức chênh nhiều nhất là bằng ấy. Những số liệu này được liệt kê, nhưng không được đếm và không được gọi là xa nhất.",
      why: "Lý do thường gặp: nguồn dùng dân số khác (hộ khẩu, thực tế cư trú, năm trước), tính hoặc không tính lực lượng vũ trang và người có thẻ do tỉnh khác cấp.",
      caption: "Mọi số liệu có cả hai thước đo: số cụ thể trước, rồi theo mức chênh",
      columns: {
        province: commonWords.vi.province,
        asOf: commonWords.vi.asOf,
        rate: "Công bố",
        share: "Tính ra",
        difference: "Chênh (điểm %)",
        source: commonWords.vi.source,
      },
    },
    licence: {
      heading: "Giấy phép và nguồn",
      paragraphs: [
        "Bảng số liệu: CC BY 4.0; khi dùng lại xin dẫn tên atlas và nguồn gốc của con số. Mã nguồn: MIT.",
        "Dân số trung bình theo tỉnh: Tổng cục Thống kê, bảng E02.03-07, bản ngày 23/7/2025; năm 2024 là số sơ bộ.",
      ],
      shapes:
        "Ranh giới tỉnh: © những người đóng góp OpenStreetMap, giấy phép ODbL; điểm đảo Hoàng Sa và Trường Sa: Natural Earth (phạm vi công cộng) và OpenStreetMap.",
    },
  },
  en: {
    title: commonWords.en.methods,
    lead: "Somebody published every number on this site, and each leads back to where. What we compute ourselves is marked as derived.",
    sections: (limits: string, carry: number) => [
      {
        id: "measures",
        heading: "Two measures, never mixed",
        paragraphs: [
          "The coverage rate is the share of the population with health insurance exactly as a source published it, over whatever population that source used.",
          "The insured share is the number of people insured divided by the year's average population from the General Statistics Office. We compute it wherever a count is known.",
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
          `The colour classes are the same for all years, parted at ${limits}.`,
        ],
      },
      {
        id: "targets",
        heading: "Targets",
        paragraphs: [
          "Several bodies may set a target for the same province and year. In force is the newest decision of a national body (Prime Minister, National Assembly, government); failing that, the newest of the province's own. The others are shown beside it.",
          "A target is for the year's end, so only a figure of December or of the whole year says met or missed. An earlier one says above or below on that date: Son La was 0.16 points below on 31 October 2020, which does not tell how the year ended. “Over 92%” meets a target of 90% and says nothing of 97%.",
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
      heading: "How far published and derived figures differ",
      summary: (counts: PairCounts, most: string, place: string) =>
        `${counts.all} provincial figures carry both a published rate and a count; in ${counts.exact} both are exact. In ${counts.above} of those ${counts.exact} the published rate is above the insured share, in ${counts.far} by more than ${counts.farPoints} percentage points. The farthest above: ${place}, ${most} points.`,
      bounds:
        "Where the rate or the count is only “over”, “under”, rounded or approximate, the difference is only at least, at most or about that: “over 1 million people” makes the share larger than computed here, so the difference is at most as large. Such figures are listed, but not counted and never called the farthest.",
      why: "Usual reasons: the source used another population (registered, resident, last year's), and counted or left out the armed forces or people insured through another province.",
      caption: "Every figure with both measures: exact ones first, then by difference",
      columns: {
        province: commonWords.en.province,
        asOf: commonWords.en.asOf,
        rate: "Published",
        share: "Derived",
        difference: "Difference (points)",
        source: commonWords.en.source,
      },
    },
    licence: {
      heading: "Licences and sources",
      paragraphs: [
        "Data tables: CC BY 4.0; please name the atlas and the figure's own source. Code: MIT.",
        "Average population by province: General Statistics Office, table E02.03-07, release of 23 July 2025; 2024 is preliminary.",
      ],
      shapes:
        "Province boundaries: © OpenStreetMap contributors, ODbL; points of the Hoang Sa and Truong Sa islands: Natural Earth (public domain) and OpenStreetMap.",
    },
  },
});
