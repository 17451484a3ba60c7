import type { AstroIntegration } from "astro";
import { contactFault } from "../../src/lib/report.ts";

/** Ends a command that was given an address for reports which no report can be sent to. */
export function checkContactAddress(): AstroIntegration {
  return {
    name: "contact-address",
    hooks: {
      "astro:config:setup": ({ logger }) => {
        const fault = contactFault(process.env.CONTACT_ADDRESS);
        if (!fault) return;
        logger.error(fault);
        process.exit(1);
      },
    },
  };
}
