/** Where readers report to: an e-mail address or a form; undefined where nobody has set one. */
export const contactAddress: string | undefined = process.env.CONTACT_ADDRESS || undefined;
