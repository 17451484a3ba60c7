/** A row's key as one text, by which messages, lists of changes and withdrawals name the row. */
export const keyLabel = (values: readonly string[]): string => values.join(", ");
