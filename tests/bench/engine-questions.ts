import type { Page } from "@playwright/test";
import type { Request } from "../../src/engine/wasm/messages.ts";

/** What the page's engine was asked last, and the worker that holds it. */
interface Listener {
  worker?: Worker;
  question?: Request;
}

declare global {
  interface Window {
    listener: Listener;
  }
}

/** Has a page remember what it asks its engine; to be called before the page is opened. */
export const listenToQuestions = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const listener: Listener = {};
    window.listener = listener;
    const post = Worker.prototype.postMessage;
    Worker.prototype.postMessage = function (this: Worker, message: { request?: Request }) {
      if (message.request?.kind === "question") {
        listener.worker = this;
        listener.question = message.request;
      }
      post.call(this, message);
    };
  });

/** The question that the page asked last. */
export const lastQuestion = (page: Page): Promise<Request | undefined> =>
  page.evaluate(() => window.listener.question);

/** Asks the page's engine by itself, while the page rests; its time in milliseconds. */
export const timeQuestion = (page: Page, question: Request): Promise<number> =>
  page.evaluate(
    (request) =>
      new Promise<number>((resolve, reject) => {
        const { worker } = window.listener;
        // The page numbers its requests from one, and hears no answer to this one.
        const id = -1;
        worker?.addEventListener("message", function answered({ data }: MessageEvent) {
          if (data.id !== id) return;
          worker.removeEventListener("message", answered);
          if (data.kind === "answer") resolve(data.reply.milliseconds);
          else reject(new Error(data.detail));
        });
        worker?.postMessage({ id, request });
      }),
    question,
  );
