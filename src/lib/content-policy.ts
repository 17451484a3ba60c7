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
  "frame-src 'self'",
  "manifest-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
].join("; ");

/** Sent as headers too: a policy in `<meta>` does not reach workers and cannot tell who may frame. */
export const securityHeaders = {
  "Content-Security-Policy": contentPolicy,
  "Cross-Origin-Opener-Policy": "same-origin",
  "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
  "Referrer-Policy": "no-referrer",
  "Strict-Transport-Security": "max-age=31536000",
  "X-Content-Type-Options": "nosniff",
};

/** The policy of pages that `by` may show in a frame: this site alone, or any other. */
export const framedHeaders = (by: "'self'" | "*") => ({
  "Content-Security-Policy": `${contentPolicy}; frame-ancestors ${by}`,
});

/** Open data may be read by pages of any other site. */
export const openDataHeaders = { "Access-Control-Allow-Origin": "*" };

/** How long a copy may be used without asking: for ever where a name never changes its content. */
export const cacheHeaders = {
  lasting: { "Cache-Control": "public, max-age=31536000, immutable" },
  changing: { "Cache-Control": "no-cache" },
};
