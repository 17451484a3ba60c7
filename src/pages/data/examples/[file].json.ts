import type { APIRoute } from "astro";
import { everyExample, storedResult } from "../../../components/query/stored-results.ts";

interface Props {
  sql: string;
}

/** What the SQL page's examples give before the engine is there. */
export const getStaticPaths = () =>
  everyExample().map(({ file, sql }) => ({ params: { file }, props: { sql } }));

export const GET: APIRoute<Props> = async ({ props: { sql } }) =>
  new Response(JSON.stringify(await storedResult(sql)));
