import { bilingual } from "../lib/language.ts";

/** Words of the page about the atlas. */
export const aboutWords = bilingual({
  vi: {
    title: "Giới thiệu atlas",
    lead: "Atlas tập hợp các tỷ lệ người dân tham gia bảo hiểm y tế (BHYT) đã được công bố, theo tỉnh và theo năm, và dẫn nguồn từng số.",
    why: {
      heading: "Vì sao có atlas này",
      paragraphs: [
        "Tỷ lệ bao phủ BHYT của các tỉnh được công bố rải rác trong báo cáo, nghị quyết, công văn và tin bài. Ai muốn biết một tỉnh thay đổi ra sao phải tự tìm từng nguồn, và thường không rõ hai số liệu có cùng thời điểm, cùng cách tính hay không.",
        "Atlas đặt các số liệu ấy cạnh nhau, kèm thời điểm, nguồn và những điều chưa chắc chắn, để nhà báo, người làm chính sách và mọi người dân đọc, so sánh và dẫn lại. Tỉnh nào, năm nào chưa tìm được số liệu thì để trống.",
      ],
    },
    how: {
      heading: "Tìm, chọn và kiểm tra số liệu",
      paragraphs: [
        "Số liệu lấy từ văn bản, trang tin của cơ quan Đảng, Nhà nước, từ báo chí và công trình nghiên cứu. Mỗi số liệu được ghi đúng như trong nguồn, kể cả các từ “hơn”, “gần”, “khoảng”, kèm thời điểm và đường dẫn.",
        "Khi các nguồn nêu số khác nhau, atlas giữ tất cả và dùng một quy tắc chung cho mọi tỉnh để chọn số dùng cho từng năm. Những gì atlas tự tính đều được ghi rõ là tự tính.",
        "Trước mỗi lần phát hành, từng ô của bảng được kiểm tra theo mô tả của cột, và các số, các kết luận trên trang được tính lại từ bảng gốc bằng một cách độc lập với cách đã dùng để làm trang.",
      ],
      methods: "Cách chọn và cách tính số liệu",
    },
    keeper: {
      heading: "Ai phụ trách",
      text: "Người phụ trách số liệu giữ các bảng của atlas: nhận số liệu gửi đến, đối chiếu với nguồn, ghi vào bảng, đính chính và phát hành từng phiên bản.",
      contact: "Liên hệ:",
      noContact: "Bản này của atlas chưa ghi địa chỉ liên hệ.",
    },
    send: {
      heading: "Báo lỗi, gửi số liệu",
      lead: "Bạn thấy một số liệu sai, hoặc biết một số liệu chưa có ở đây? Người phụ trách số liệu cần những thông tin sau:",
      needed: [
        "số liệu đúng như trong nguồn: tỷ lệ, số người hoặc cả hai, cùng những từ như “hơn”, “gần”, “khoảng”;",
        "thời điểm của số liệu: ngày, tháng hoặc năm;",
        "tỉnh, thành phố, và là tỉnh trước hay sau ngày 1/7/2025;",
        "nguồn: nhan đề bài hoặc văn bản, cơ quan hoặc báo đăng, ngày công bố;",
        "đường dẫn đến nguồn; nếu báo lỗi thì thêm địa chỉ trang có lỗi.",
      ],
      rule: "Thiếu số liệu, thời điểm hoặc nguồn thì chưa thể đưa vào bảng. Số liệu khác nhau của nhiều nguồn đều được giữ lại.",
      repository:
        "Ai có mã nguồn của atlas có thể tự thêm số liệu. Lệnh dưới đây hỏi từng phần, kiểm tra, cho xem những gì sẽ thay đổi trên trang rồi mới ghi vào bảng; tệp docs/adding-figures.md hướng dẫn từng bước.",
      commands: "Lệnh thêm số liệu",
      figure: "thêm một số liệu",
      target: "thêm một chỉ tiêu",
      check: "kiểm tra các bảng",
    },
    licence: "Toàn văn giấy phép và nguồn",
  },
  en: {
    title: "About the atlas",
    lead: "The atlas brings together what has been published on the share of people with health insurance (BHYT) in Viet Nam, by province and year, and names the source of every figure.",
    why: {
      heading: "Why there is an atlas",
      paragraphs: [
        "The coverage rates of provinces are scattered over reports, resolutions, official letters and news. Whoever wants to know how a province has changed must find each source alone, and often cannot tell whether two figures are of the same date or counted in the same way.",
        "The atlas sets these figures side by side with their dates, their sources and what is uncertain about them, for journalists, policymakers and everyone else to read, compare and quote. A province or year for which nothing was found stays blank.",
      ],
    },
    how: {
      heading: "How figures are found, chosen and checked",
      paragraphs: [
        "Figures come from documents and sites of Party and state bodies, from the press and from research. Each is recorded as its source prints it, with words such as “over”, “nearly” and “about”, its date and a link.",
        "Where sources disagree the atlas keeps all of them, and one rule for every province chooses the figure of a year. What the atlas computes itself is marked as derived.",
        "Before each release every cell of the tables is checked against the description of its column, and the numbers and verdicts on the pages are recomputed from the tables in a way independent of how the pages were made.",
      ],
      methods: "How figures are chosen and computed",
    },
    keeper: {
      heading: "Who keeps it",
      text: "A steward keeps the tables of the atlas: receives figures, checks them against their sources, enters them, corrects mistakes and makes each release.",
      contact: "Contact:",
      noContact: "This copy of the atlas names no contact address.",
    },
    send: {
      heading: "Report a mistake, send a figure",
      lead: "Have you seen a mistake, or do you know of a figure that is not here? This is what the steward needs:",
      needed: [
        "the figure as its source prints it: a rate, a count or both, with words such as “over”, “nearly”, “about”;",
        "the date that it is about: a day, a month or a year;",
        "the province, and whether it is the one before or since 1 July 2025;",
        "the source: title, publisher, date of publication;",
        "a link to the source; for a mistake also the address of the page that has it.",
      ],
      rule: "Without a figure, a date or a source nothing can be taken in. Sources that disagree are all kept.",
      repository:
        "Whoever has the code of the atlas can add figures directly. The command below asks for each part, checks it and shows what changes on the pages before it writes to the tables; the file docs/adding-figures.md goes through it step by step.",
      commands: "Commands that add figures",
      figure: "adds a figure",
      target: "adds a target",
      check: "checks the tables",
    },
    licence: "Licences and sources in full",
  },
});
