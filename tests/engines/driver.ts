/** One window of a browser, and what hands and eyes do there; the uses of all engines share it. */
export interface Driver {
  /** Goes to an address and waits until it is loaded. */
  open(address: string): Promise<void>;
  back(): Promise<void>;
  forward(): Promise<void>;
  /** Presses a key by its name in `KeyboardEvent.key`, or several at once: "Control+Enter". */
  press(keys: string): Promise<void>;
  /** Presses the keys that write a text. */
  type(text: string): Promise<void>;
  click(selector: string): Promise<void>;
  /** Moves the mouse over an element. */
  point(selector: string): Promise<void>;
  /** Chooses an option of a list. */
  choose(selector: string, value: string): Promise<void>;
  /** Gives a file of this machine to a file input. */
  upload(selector: string, path: string): Promise<void>;
  /** What a function finds in the page; it takes nothing from here but its arguments. */
  read<Arguments extends (string | number)[], Found>(
    look: (...values: Arguments) => Found,
    ...values: Arguments
  ): Promise<Found>;
  /** The errors that pages have logged since this was asked last; a breach of the policy is one. */
  takeErrors(): string[];
  close(): Promise<void>;
}

/** What starts a browser; files that it saves go into `downloads`. */
export type Start = (downloads: string) => Promise<Driver>;

/** The window of every engine, in pixels. */
export const windowSize = { width: 1280, height: 900 };
