/**
 * The content security policy of every page. `wasm-unsafe-eval` lets DuckDB-WASM compile;
 * everything else comes from this site alone.
 */
export const contentPolicy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "worker-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "manifest-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
].join("; ");

/** Sent as headers too: a policy in `<meta>` does not reach workers and cannot forbid framing. */
export const securityHeaders = {
  "Content-Security-Policy": `${contentPolicy}; frame-ancestors 'self'`,
  "Referrer-Policy": "no-referrer",
  "X-Content-Type-Options": "nosniff",
};

/** Open data may be read by pages of any other site. */
export const openDataHeaders = { "Access-Control-Allow-Origin": "*" };
