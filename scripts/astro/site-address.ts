import type { AstroIntegration } from "astro";

const localAddress = "http://localhost:4321";

/** Where the site will stand; the address of the preview where nobody says. */
export const siteAddress = (given: string | undefined): string => given || localAddress;

/** What to tell who builds without an address: citations and links would name their own machine. */
export const addressWarning = (given: string | undefined): string | undefined =>
  given
    ? undefined
    : `warning: SITE_URL is not set, so citations, canonical links and the sitemap name ${localAddress}; before publishing, build with SITE_URL=https://… npm run build`;

/** Says at the end of a build, below everything else, when the site was built for no address. */
export function warnWithoutAddress(): AstroIntegration {
  return {
    name: "site-address",
    hooks: {
      "astro:build:done": () => {
        const warning = addressWarning(process.env.SITE_URL);
        if (warning) process.once("exit", () => console.warn(warning));
      },
    },
  };
}
