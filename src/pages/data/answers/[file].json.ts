import type { APIRoute } from "astro";
import { storedAnswer, storedFiles } from "../../../components/explorer/stored-answers.ts";
import type { StoredQuestion } from "../../../lib/explorer/stored.ts";

interface Props {
  question: StoredQuestion;
}

/** What the explorer shows of a year before it needs the engine. */
export const getStaticPaths = async () =>
  (await storedFiles()).map(({ file, question }) => ({ params: { file }, props: { question } }));

export const GET: APIRoute<Props> = async ({ props: { question } }) =>
  new Response(JSON.stringify(await storedAnswer(question)));
