/**
 * Makes a button copy a text.
 * @param say tells the reader how that went: with the text that was copied, or undefined for none
 */
export function enableCopying(
  button: HTMLButtonElement,
  textOf: () => string,
  say: (copied: string | undefined) => void,
): void {
  button.disabled = false;
  button.addEventListener("click", async () => {
    const text = textOf();
    const done = navigator.clipboard.writeText(text);
    say(await done.then(() => text).catch(() => undefined));
  });
}

/** Says on the button itself, for a while, whether it copied. */
export function sayOnButton(
  button: HTMLButtonElement,
  words: { copied: string; failed: string },
): (copied: string | undefined) => void {
  const usual = button.textContent;
  return (copied) => {
    button.textContent = copied === undefined ? words.failed : words.copied;
    setTimeout(() => {
      button.textContent = usual;
    }, 3000);
  };
}
