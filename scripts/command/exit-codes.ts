/**
 * How a command ends, for whoever runs it from another program. Data that are wrong end in 1; for
 * what lies outside of them the numbers are those of sysexits.h. docs/exit-codes.md explains them.
 */
export const exitCodes = {
  done: 0,
  /** The tables, the sheet or the command line have errors, each told in a line. */
  refused: 1,
  /** A folder or file that is needed is not there, or is of another kind. */
  missing: 66,
  /** A fault of the programs themselves. */
  unexpected: 70,
  /** The place to write to takes no files. */
  readOnly: 73,
  /** No space is left on the disk, or the disk fails. */
  disk: 74,
  /** Another run is at work on the same files. */
  busy: 75,
  /** This user may not read or write a file. */
  permission: 77,
  /** datapackage.json, a release.json or a file of shapes is broken. */
  description: 78,
} as const;

export type ExitCause = keyof typeof exitCodes;
