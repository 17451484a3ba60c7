import { bilingual } from "../lib/language.ts";

/** Words that lead from a figure's page to the newest figure of its place and to the one before. */
export const figureNeighbourWords = bilingual({
  vi: {
    newest: (place: string) => `Đã có số liệu mới hơn của ${place}:`,
    isNewest: (place: string) => `Đây là số liệu mới nhất tìm được của ${place}.`,
    previous: "Số liệu trước đó:",
    dated: (value: string, date: string) => `${value} (${date})`,
    compared: (years: string, status: string) => `${years}: ${status}`,
    points: (points: string) => `${points} điểm`,
  },
  en: {
    newest: (place: string) => `A newer figure of ${place} is known:`,
    isNewest: (place: string) => `This is the newest figure found of ${place}.`,
    previous: "The figure before:",
    dated: (value: string, date: string) => `${value} (${date})`,
    compared: (years: string, status: string) => `${years}: ${status}`,
    points: (points: string) => `${points} points`,
  },
});
