import { bilingual } from "../lib/language.ts";
import type { FaultKind } from "../lib/query/duckdb-faults.ts";
import type { OddKind } from "../lib/query/odd-letters.ts";
import { queryWords } from "./query.ts";

interface Odd {
  letter: string;
  code: string;
  instead: string;
  line: string;
  column: string;
}

const place = {
  vi: ({ line, column, code }: Odd) => `Dòng ${line}, cột ${column} có ${code}`,
  en: ({ line, column, code }: Odd) => `Line ${line}, column ${column} has ${code}`,
};

/** What is wrong with a reader's query and what to do, for each kind of fault that DuckDB finds. */
export const faultWords = bilingual({
  vi: {
    line: (line: string) => `Dòng ${line}: `,
    suggestion: (names: string) => ` Có phải bạn muốn viết ${names}?`,
    or: " hay ",
    odd: {
      quote: (odd) =>
        `${place.vi(odd)}, dấu nháy cong ${odd.letter}. Hãy viết ' quanh chữ và " quanh tên cột.`,
      space: (odd) => `${place.vi(odd)}, một loại dấu cách khác. Hãy thay bằng dấu cách thường.`,
      invisible: (odd) => `${place.vi(odd)}, một chữ không nhìn thấy. Hãy xóa đi.`,
      "full-width": (odd) =>
        `${place.vi(odd)}, chữ toàn cỡ ${odd.letter}. Hãy viết ${odd.instead} thường.`,
      dash: (odd) => `${place.vi(odd)}, dấu gạch dài ${odd.letter}. Hãy viết - thường.`,
    } satisfies Record<OddKind, (odd: Odd) => string>,
    fault: {
      unfinished: () =>
        "câu SQL dừng giữa chừng. Hãy viết nốt phần còn thiếu và đóng mọi dấu ngoặc đã mở.",
      quote: () => "có dấu nháy mở mà chưa đóng. Hãy thêm dấu nháy đóng.",
      syntax: (place) =>
        `sai cú pháp ở “${place}”. Hãy xem chỗ đó và từ đứng ngay trước: có thể viết sai, thiếu dấu phẩy hoặc thiếu một từ khóa.`,
      depth: () =>
        "các dấu ngoặc lồng nhau quá sâu. Hãy viết gọn lại hoặc tách phần trong bằng WITH.",
      parser: () => "câu SQL sai cú pháp. Hãy xem lại chỗ được nêu trong thông báo bên dưới.",
      table: (name) =>
        `không có bảng nào tên “${name}” ở đây. Danh mục bảng ở cuối trang có đủ các tên.`,
      function: (name) =>
        `không có hàm nào tên “${name}” ở đây. Hãy xem lại tên hàm; hàm cửa sổ như row_number phải kèm OVER (…).`,
      type: (name) =>
        `không có kiểu dữ liệu nào tên “${name}”. Các kiểu thường dùng: INTEGER, DOUBLE, VARCHAR, DATE, BOOLEAN.`,
      taken: (name) => `đã có một bảng tên “${name}”. Hãy đặt tên khác.`,
      catalog: () => "câu SQL nhắc đến một tên không dùng được ở đây. Hãy xem lại các tên.",
      column: (name) =>
        `không có cột nào tên “${name}” trong các bảng mà câu này đọc. Hãy xem tên cột ở danh mục bảng cuối trang; nếu đó là chữ chứ không phải tên cột, hãy đặt trong nháy đơn.`,
      ambiguous: (name) =>
        `nhiều bảng trong câu này cùng có cột “${name}”. Hãy viết rõ tên bảng trước tên cột.`,
      arguments: (call) =>
        `không gọi được ${call}: hàm hay phép tính này không nhận các kiểu dữ liệu ấy. Hãy xem số lượng và kiểu của các giá trị, đổi kiểu bằng CAST nếu cần.`,
      grouping: (name) =>
        `cột “${name}” phải nằm trong GROUP BY hoặc trong một hàm gộp như sum, avg, any_value.`,
      aggregate: (clause) =>
        `mệnh đề ${clause} không dùng được hàm gộp hay hàm cửa sổ. Hãy lọc kết quả gộp bằng HAVING, kết quả của hàm cửa sổ bằng QUALIFY.`,
      nested: () =>
        "hàm gộp không lồng được vào nhau. Hãy tính phần bên trong bằng WITH hoặc một câu con trước.",
      "column-count": () =>
        "số cột không khớp nhau. Hai vế của UNION, câu con và bảng nhận số liệu phải có cùng số cột.",
      binder: () =>
        "một phần của câu SQL không đúng chỗ hoặc không khớp với các bảng. Hãy xem chỗ được nêu trong thông báo bên dưới.",
      conversion: (value) =>
        `${value ? `giá trị “${value}”` : "một giá trị"} không đổi được sang kiểu được yêu cầu. Hãy sửa giá trị hoặc kiểu, hoặc dùng TRY_CAST để ô đó trống; ngày viết theo dạng 2020-10-31.`,
      range: () =>
        "một con số vượt quá giới hạn của kiểu hoặc của hàm. Hãy xem lại phép tính, hoặc đổi sang kiểu lớn hơn như DOUBLE.",
      constraint: () =>
        "có dòng trái với quy định của bảng: trùng khóa, trống ở cột bắt buộc hoặc không qua kiểm tra. Hãy sửa giá trị của dòng đó.",
      parameter: () =>
        "câu SQL có chỗ chờ điền giá trị như ? hay $1. Hãy viết thẳng giá trị vào câu.",
      input: () =>
        "một hàm nhận giá trị không hợp lệ. Hãy xem lại giá trị và định dạng được nêu trong thông báo bên dưới.",
      permission: () =>
        "ở đây không mở được tệp hay địa chỉ nào. Muốn truy vấn tệp của mình, hãy đưa tệp vào mục “Tệp của bạn”.",
      unsupported: () => "DuckDB chưa hỗ trợ việc này. Hãy viết câu truy vấn theo cách khác.",
      other: () => queryWords.vi.failure.query,
    } satisfies Record<FaultKind, (subject: string) => string>,
  },
  en: {
    line: (line: string) => `Line ${line}: `,
    suggestion: (names: string) => ` Did you mean ${names}?`,
    or: " or ",
    odd: {
      quote: (odd) =>
        `${place.en(odd)}, a curly quote ${odd.letter}. Write ' around text and " around names of columns.`,
      space: (odd) => `${place.en(odd)}, another kind of space. Put a plain space in its place.`,
      invisible: (odd) => `${place.en(odd)}, a letter that cannot be seen. Delete it.`,
      "full-width": (odd) =>
        `${place.en(odd)}, a full-width ${odd.letter}. Write a plain ${odd.instead}.`,
      dash: (odd) => `${place.en(odd)}, a long dash ${odd.letter}. Write a plain -.`,
    },
    fault: {
      unfinished: () =>
        "the SQL stops in the middle. Write what is missing and close every bracket that is open.",
      quote: () => "a quotation mark is opened and not closed. Add the closing one.",
      syntax: (place) =>
        `wrong syntax at “${place}”. Look there and at the word before it: it may be misspelt, or a comma or a keyword may be missing.`,
      depth: () => "the brackets are nested too deeply. Shorten it, or take parts out with WITH.",
      parser: () => "the syntax is wrong. Look at the place that the message below names.",
      table: (name) =>
        `there is no table “${name}” here. The list of tables further down the page has every name.`,
      function: (name) =>
        `there is no function “${name}” here. Check its name; a window function such as row_number needs OVER (…).`,
      type: (name) =>
        `there is no type “${name}”. Common ones are INTEGER, DOUBLE, VARCHAR, DATE and BOOLEAN.`,
      taken: (name) => `there is a table “${name}” already. Use another name.`,
      catalog: () => "the SQL uses a name that does not work here. Check the names.",
      column: (name) =>
        `the tables of this query have no column “${name}”. See the list of tables further down the page; if it is text and no column, put it in single quotes.`,
      ambiguous: (name) =>
        `more than one table of this query has a column “${name}”. Write the table's name before it.`,
      arguments: (call) =>
        `${call} cannot be called: the function or operator does not take these types. Check how many values it gets and of which types; CAST changes a type.`,
      grouping: (name) =>
        `the column “${name}” must stand in GROUP BY or within an aggregate such as sum, avg or any_value.`,
      aggregate: (clause) =>
        `aggregates and window functions cannot stand in ${clause}. Filter groups with HAVING, and window functions with QUALIFY.`,
      nested: () =>
        "an aggregate cannot stand within another. Work out the inner one first, in WITH or a subquery.",
      "column-count": () =>
        "the numbers of columns differ. Both sides of a UNION, a subquery and the table that gets rows need the same number.",
      binder: () =>
        "a part of the SQL is out of place or does not fit the tables. Look at the place that the message below names.",
      conversion: (value) =>
        `${value ? `the value “${value}”` : "a value"} cannot be turned into the type that is asked for. Correct the value or the type, or use TRY_CAST to leave the cell empty; dates are written 2020-10-31.`,
      range: () =>
        "a number is beyond what its type or the function can take. Check the calculation, or use a larger type such as DOUBLE.",
      constraint: () =>
        "a row breaks a rule of its table: a key twice, nothing where something must be, or a check that fails. Correct the values of that row.",
      parameter: () =>
        "the SQL has a place to be filled in, such as ? or $1. Write the value itself there.",
      input: () =>
        "a function was given a value that it cannot understand. Check the value and the format that the message below names.",
      permission: () =>
        "no file or address can be opened here. To query a file of yours, add it under “Your files”.",
      unsupported: () => "DuckDB cannot do this yet. Ask in another way.",
      other: () => queryWords.en.failure.query,
    },
  },
});
